package io.gridward.shared.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What belongs to one embedded database: the cluster itself and, beside it, our lock, its password and its log. Whatever
 * does not look like our own work is refused before anything is written.
 */
record DataDirectory(Path root) {

    private static final String UNFINISHED_CLUSTER = "cluster.new-";
    private static final int CONTROL_FILE_SIZE = 8192;
    private static final int CONTROL_FILE_VERSION = 1800;

    Path cluster() {
        return root.resolve("cluster");
    }

    /**
     * Where a new cluster is made; being complete is being renamed. Another name each time: an initdb whose starter was
     * killed may still be writing.
     */
    Path unfinishedCluster() {
        return root.resolve(UNFINISHED_CLUSTER + UUID.randomUUID());
    }

    void removeUnfinishedClusters() {
        try (var left = Files.newDirectoryStream(root, UNFINISHED_CLUSTER + "*")) {
            for (Path unfinished : left) {
                Trees.delete(unfinished);
            }
        } catch (IOException stillBeingWritten) {
            // next time
        }
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path oldLog() {
        return root.resolve("postgres.log.old");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    private Path unfinishedPassword() {
        return root.resolve("password.new");
    }

    boolean holdsCluster() {
        return Files.exists(cluster());
    }

    /** Reads only. */
    void inspect() {
        try {
            if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            if (!Files.isDirectory(root)) {
                throw refused("it is not a directory");
            }
            if (!Files.isReadable(root) || !Files.isWritable(root)) {
                throw new EmbeddedPostgresException("The data directory " + root + " belongs to user "
                        + Files.getOwner(root).getName() + " and is closed to "
                        + System.getProperty("user.name")
                        + ". Start Gridward as its owner, or name another directory with GRIDWARD_DATA_DIR.");
            }
            Set<String> names = names();
            if (names.contains(cluster().getFileName().toString())) {
                inspectCluster();
            } else {
                inspectWithoutCluster(names);
            }
        } catch (IOException e) {
            throw refused("it cannot be read (" + e + ")");
        }
    }

    private void inspectCluster() throws IOException {
        Path version = cluster().resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw refused("cluster/PG_VERSION is missing");
        }
        String major = new String(Files.readAllBytes(version), StandardCharsets.ISO_8859_1).strip();
        if (!major.equals(String.valueOf(PostgresBinaries.MAJOR))) {
            throw refused("cluster/PG_VERSION says '" + abbreviated(major) + "', but this program carries PostgreSQL "
                    + PostgresBinaries.MAJOR);
        }
        inspectControlFile(cluster().resolve("global").resolve("pg_control"));
        for (String part : List.of("base", "pg_wal", "pg_xact", "pg_hba.conf", "postgresql.conf")) {
            if (!Files.exists(cluster().resolve(part))) {
                throw refused("cluster/" + part + " is missing");
            }
        }
        if (!Files.isRegularFile(passwordFile()) || Files.size(passwordFile()) == 0) {
            throw refused("the database's password (file 'password') is missing");
        }
    }

    private void inspectControlFile(Path control) throws IOException {
        if (!Files.isRegularFile(control)) {
            throw refused("cluster/global/pg_control is missing");
        }
        byte[] content = Files.readAllBytes(control);
        if (content.length != CONTROL_FILE_SIZE
                || ByteBuffer.wrap(content).order(ByteOrder.nativeOrder()).getInt(8) != CONTROL_FILE_VERSION) {
            throw refused("cluster/global/pg_control is damaged");
        }
    }

    private void inspectWithoutCluster(Set<String> foreign) {
        // The log is written from the first start on, so a database was here.
        if (foreign.contains(log().getFileName().toString())) {
            throw refused("the database itself (directory 'cluster') is missing");
        }
        foreign.removeIf(name -> name.startsWith(UNFINISHED_CLUSTER));
        for (Path ours : List.of(lockFile(), passwordFile(), unfinishedPassword(), binaries())) {
            foreign.remove(ours.getFileName().toString());
        }
        if (!foreign.isEmpty()) {
            throw refused(
                    "it holds files that are not an embedded database: " + abbreviated(String.join(", ", foreign)));
        }
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.newDirectoryStream(root)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    /** The password of the one database account, made at the first start. */
    String password() {
        try {
            if (!Files.exists(passwordFile())) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.deleteIfExists(unfinishedPassword());
                createPrivateFile(unfinishedPassword());
                Files.writeString(
                        unfinishedPassword(),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(random));
                Files.move(unfinishedPassword(), passwordFile(), StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot keep the database's password in " + root + ": " + e, e);
        }
    }

    /** Made when it is missing; the same directory by its one real name. */
    DataDirectory created() {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root.getParent());
                createPrivateDirectory();
            }
            return new DataDirectory(root.toRealPath());
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "Cannot create the data directory " + root + " (" + e
                            + "). Name a writable one with GRIDWARD_DATA_DIR.",
                    e);
        }
    }

    private void createPrivateDirectory() throws IOException {
        try {
            if (posix()) {
                Files.createDirectory(
                        root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(root);
            }
        } catch (FileAlreadyExistsException e) {
            // another instance came first; the lock decides
        }
    }

    private void createPrivateFile(Path file) throws IOException {
        if (posix()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private boolean posix() {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private EmbeddedPostgresException refused(String why) {
        return new EmbeddedPostgresException("The data directory " + root + " cannot be used: " + why
                + ". Nothing in it was changed. Restore it from a backup, or name another directory with"
                + " GRIDWARD_DATA_DIR to begin with an empty database.");
    }

    private static String abbreviated(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 80 ? printable.substring(0, 80) + "…" : printable;
    }
}
