package io.gridward.shared.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs: packed on the class path, unpacked once per version and shared by every data directory. */
record PostgresBinaries(Path home) {

    /** Names the unpacked directory; a test keeps it equal to what the packed programs say of themselves. */
    static final String VERSION = "18.4";

    static final int MAJOR = 18;

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** In the user's cache; in {@code otherwise} when that cannot be written. */
    static PostgresBinaries unpacked(Path otherwise) {
        try {
            return unpackedIn(userCache());
        } catch (IOException cacheNotWritable) {
            return unpackedBeside(otherwise);
        }
    }

    static PostgresBinaries unpackedBeside(Path directory) {
        try {
            return unpackedIn(directory);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot unpack PostgreSQL into " + directory + ": " + e, e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(WINDOWS ? name + ".exe" : name).toString();
    }

    private static Path userCache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("gridward");
    }

    static PostgresBinaries unpackedIn(Path directory) throws IOException {
        String platform = platform();
        Path home = directory.toAbsolutePath().resolve("postgres-" + VERSION + "-" + platform);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(directory);
            removeLeftovers(directory);
            // Complete or absent, never half: another process, or this one killed, cannot leave a partial tree at home.
            Path partial = directory.toAbsolutePath().resolve(".unpacking-" + UUID.randomUUID());
            try {
                unpack(platform, partial);
                Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!Files.isDirectory(home)) {
                    throw e;
                }
                // another process was faster; its tree is as good as ours
            } finally {
                Trees.delete(partial);
            }
        }
        return new PostgresBinaries(home);
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String family = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        return family + (arch.equals("aarch64") || arch.equals("arm64") ? "-arm_64" : "-x86_64");
    }

    private static void unpack(String platform, Path target) throws IOException {
        String resource = "postgres-" + platform + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + resource)) {
            if (packed == null) {
                throw new EmbeddedPostgresException("No embedded PostgreSQL for this platform (" + platform
                        + "). Set QUARKUS_DATASOURCE_JDBC_URL to an external PostgreSQL " + MAJOR + ".");
            }
            Files.createDirectories(target);
            openToAll(target, true);
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
                for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                    unpack(entry, tar, target);
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = inside(target, target.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            openToAll(file, true);
            return;
        }
        // Whatever is no directory lies in one: in the target at least.
        Path directory = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            openToAll(directory, true);
        }
        if (entry.isSymbolicLink()) {
            inside(target, directory.resolve(entry.getLinkName()), entry);
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, file);
            openToAll(file, (entry.getMode() & 0111) != 0);
        } else {
            throw new IOException("Unexpected kind of entry in the PostgreSQL archive: " + entry.getName());
        }
    }

    private static Path inside(Path target, Path file, TarArchiveEntry entry) throws IOException {
        Path normal = file.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("Entry leads out of the PostgreSQL archive: " + entry.getName());
        }
        return normal;
    }

    /** Whatever the umask: root unpacks for itself, but the server may have to run as somebody else. */
    private static void openToAll(Path file, boolean executable) throws IOException {
        if (!WINDOWS) {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** What a killed process left; old enough that nobody is still writing it. */
    private static void removeLeftovers(Path directory) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        try (var partials = Files.newDirectoryStream(directory, ".unpacking-*")) {
            for (Path partial : partials) {
                if (Files.getLastModifiedTime(partial).compareTo(old) < 0) {
                    Trees.delete(partial);
                }
            }
        }
    }
}
