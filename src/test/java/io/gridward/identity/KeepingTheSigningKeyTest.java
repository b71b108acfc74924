package io.gridward.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeepingTheSigningKeyTest {

    @TempDir
    Path data;

    @Test
    void the_key_is_the_same_after_a_new_start() {
        String first = new SigningKey(data, Optional.empty()).id();

        assertThat(new SigningKey(data, Optional.empty()).id()).isEqualTo(first);
    }

    @Test
    void only_the_owner_can_read_it() throws IOException {
        new SigningKey(data, Optional.empty());

        assertThat(permissions(data.resolve("keys/token-signing.key"))).isEqualTo("rw-------");
        assertThat(permissions(data.resolve("keys"))).isEqualTo("rwx------");
        try (var files = Files.list(data.resolve("keys"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void several_nodes_can_be_given_one_key() {
        var made = new SigningKey(data, Optional.empty());
        String text = Base64.getEncoder().encodeToString(made.privateKey().getEncoded());

        var given = new SigningKey(data.resolve("elsewhere"), Optional.of(text));

        assertThat(given.id()).isEqualTo(made.id());
        assertThat(data.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void a_damaged_key_is_refused_and_left_as_it_is() throws IOException {
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(data.resolve("keys/token-signing.key"), "bm9uc2Vuc2U=\n");

        assertThatThrownBy(() -> new SigningKey(data, Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("token-signing");
        assertThat(data.resolve("keys/token-signing.key")).hasContent("bm9uc2Vuc2U=\n");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
