package io.gridward.shared.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.gridward.shared.postgres.PostgresFixture.fingerprint;
import static io.gridward.shared.postgres.PostgresFixture.startedFast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DamagedDirectoryTest {

    @TempDir
    static Path sound;

    @TempDir
    Path data;

    @BeforeAll
    static void makeOne() throws IOException {
        startedFast(sound).close();
        // the bulk of it makes no difference here
        for (String bulk : new String[] {"cluster/base", "cluster/pg_wal"}) {
            Trees.delete(sound.resolve(bulk));
            Files.createDirectory(sound.resolve(bulk));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void is_refused_and_left_untouched(String complaint, Damage damage) throws IOException {
        copy(sound, data);
        damage.to(data);
        var before = fingerprint(data);

        assertThatThrownBy(() -> startedFast(data))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining(complaint)
                .hasMessageContaining("Nothing in it was changed");
        assertThat(fingerprint(data)).isEqualTo(before);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damaged("cluster/PG_VERSION is missing", data -> Files.delete(data.resolve("cluster/PG_VERSION"))),
                damaged(
                        "cluster/PG_VERSION says '17'",
                        data -> Files.writeString(data.resolve("cluster/PG_VERSION"), "17\n")),
                damaged("pg_control is missing", data -> Files.delete(data.resolve("cluster/global/pg_control"))),
                damaged(
                        "pg_control is damaged",
                        data -> Files.write(data.resolve("cluster/global/pg_control"), new byte[8192])),
                damaged("cluster/pg_wal is missing", data -> Trees.delete(data.resolve("cluster/pg_wal"))),
                damaged("password", data -> Files.delete(data.resolve("password"))),
                damaged("'cluster') is missing", data -> Trees.delete(data.resolve("cluster"))),
                damaged("thesis.doc", data -> {
                    Trees.delete(data.resolve("cluster"));
                    Files.delete(data.resolve("postgres.log"));
                    Files.writeString(data.resolve("thesis.doc"), "not yours");
                }),
                damaged("PG_VERSION", data -> {
                    Trees.delete(data.resolve("cluster"));
                    Files.write(data.resolve("cluster"), new byte[] {1, 2, 3});
                }));
    }

    private static Arguments damaged(String complaint, Damage damage) {
        return Arguments.of(complaint, damage);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.skip(1)::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    interface Damage {
        void to(Path data) throws IOException;
    }
}
