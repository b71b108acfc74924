package io.gridward.shared.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.function.Supplier;

/** A file with one secret in base64, readable by its owner only (0600). */
public final class KeyFile {

    private KeyFile() {}

    /** The secret in the file; when there is none, the given one, once: two processes never end with two keys. */
    public static byte[] readOrCreate(Path file, Supplier<byte[]> fresh) {
        try {
            if (!Files.exists(file)) {
                create(file, fresh.get());
            }
            return Base64.getMimeDecoder().decode(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or create the key file " + file, e);
        }
    }

    private static void create(Path file, byte[] secret) throws IOException {
        Files.createDirectories(file.getParent(), ownerOnly(file, "rwx------"));
        Path written = Files.createTempFile(file.getParent(), "new", ".key", ownerOnly(file, "rw-------"));
        try {
            Files.writeString(written, Base64.getEncoder().encodeToString(secret) + "\n");
            // A link, unlike a move, fails when another process was faster.
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(written, file);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file, String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
