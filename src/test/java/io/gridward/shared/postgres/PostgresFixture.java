package io.gridward.shared.postgres;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the tests of the embedded server have in common. */
final class PostgresFixture {

    private PostgresFixture() {}

    static EmbeddedPostgres startedFast(Path directory) {
        return EmbeddedPostgres.start(directory, DisposablePostgres.FAST);
    }

    static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String answer(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static ProcessHandle server(Path directory) throws IOException {
        Path pidFile = directory.resolve("cluster").resolve(Postmaster.FILE);
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0)))
                .orElseThrow();
    }

    /** Every file with its content, rights, owner and time of change. */
    static Map<String, String> fingerprint(Path root) throws IOException {
        TreeMap<String, String> prints = new TreeMap<>();
        try (var files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                prints.put(
                        root.relativize(file).toString(),
                        Files.readAttributes(file, "unix:mode,uid,lastModifiedTime", LinkOption.NOFOLLOW_LINKS)
                                + (Files.isRegularFile(file) ? hash(Files.readAllBytes(file)) : ""));
            }
        }
        return prints;
    }

    private static String hash(byte[] content) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(content)).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
