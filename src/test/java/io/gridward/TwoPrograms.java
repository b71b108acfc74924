package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.gridward.shared.postgres.DisposablePostgres;

/** The packaged program twice, as two processes on one database with the same keys: what several nodes are. */
public final class TwoPrograms {

    private final DisposablePostgres postgres;
    private final List<KillableProgram> both;

    /**
     * Returns when both listen.
     *
     * @param directory is theirs
     * @param settings environment variables of both
     */
    public TwoPrograms(Path directory, Map<String, String> settings) throws IOException, InterruptedException {
        postgres = DisposablePostgres.start();
        var all = new HashMap<>(settings);
        all.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.server().jdbcUrl());
        all.put("QUARKUS_DATASOURCE_USERNAME", postgres.server().username());
        all.put("QUARKUS_DATASOURCE_PASSWORD", postgres.server().password());
        all.put("GRIDWARD_DATA_DIR", directory.resolve("data").toString());
        both = List.of(
                new KillableProgram(Files.createDirectory(directory.resolve("a")), all),
                new KillableProgram(Files.createDirectory(directory.resolve("b")), all));
        try {
            for (var program : both) {
                program.start();
            }
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            kill();
            throw e;
        }
    }

    /** In turns, for whatever number. */
    public KillableProgram number(int number) {
        return both.get(Math.floorMod(number, both.size()));
    }

    /** The one that made the database's first account. */
    public KillableProgram first() {
        return both.get(0);
    }

    public KillableProgram second() {
        return both.get(1);
    }

    /** To the database, past both. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(
                postgres.server().jdbcUrl(),
                postgres.server().username(),
                postgres.server().password());
    }

    public void kill() throws InterruptedException {
        try {
            for (var program : both) {
                program.kill();
            }
        } finally {
            postgres.close();
        }
    }
}
