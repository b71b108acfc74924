package io.gridward.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.gridward.shared.postgres.EmbeddedPostgres;

/** The statements of an upload without the program, sent by pgbench: no program that takes uploads one by one is faster. */
final class BareUploads {

    /** Of a stored point, about. */
    private static final int BYTES_A_POINT = 9;

    private final EmbeddedPostgres postgres;

    BareUploads(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    double perSecond(int points, int connections, int seconds) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--define=n=0",
                        "--define=points=" + points,
                        "--define=bytes=" + points * BYTES_A_POINT,
                        "--client=" + connections,
                        "--time=" + seconds,
                        "--file=src/bench/tracks/floor.sql"))
                .redirectErrorStream(true);
        var server = URI.create(postgres.jdbcUrl().substring("jdbc:".length()));
        builder.environment()
                .putAll(Map.of(
                        "PGHOST", server.getHost(),
                        "PGPORT", String.valueOf(server.getPort()),
                        "PGDATABASE", server.getPath().substring(1),
                        "PGUSER", postgres.username(),
                        "PGPASSWORD", postgres.password()));
        var pgbench = builder.start();
        String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var speed = Pattern.compile("tps = ([\\d.]+)").matcher(said);
        if (pgbench.waitFor() != 0 || !speed.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(speed.group(1));
    }
}
