package io.gridward.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Files named after their hash, in directories of its first digits: {@code ab/cd/abcd…}. Nodes that share a
 * database share this directory, too.
 */
@ApplicationScoped
class FileDirectory implements FileStore {

    private final AttachmentConfig config;

    FileDirectory(AttachmentConfig config) {
        this.config = config;
    }

    /** Written under another name, so that under its own there is nothing or the whole. */
    @Override
    public void put(String sha256, byte[] content) throws IOException {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        Path directory = file.getParent();
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, sha256, ".new");
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        // The name is kept by the directory.
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<InputStream> get(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(file(sha256)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private Path file(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No SHA-256: " + sha256);
        }
        return config.directory()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
