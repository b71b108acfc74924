package io.gridward.shared.idempotency.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

import io.gridward.shared.secret.Sha256;

/** A body that was read once to take its hash and can be read again: small ones from memory, large ones from a file. */
record Body(InputStream stream, String sha256) {

    private static final int MOST_IN_MEMORY = 1 << 20;
    private static final int BLOCK = 1 << 16;

    static Body read(InputStream in) throws IOException {
        MessageDigest digest = Sha256.digest();
        var memory = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        int read;
        while ((read = in.read(block)) >= 0) {
            digest.update(block, 0, read);
            memory.write(block, 0, read);
            if (memory.size() > MOST_IN_MEMORY) {
                return inFile(memory.toByteArray(), in, digest);
            }
        }
        return new Body(
                new ByteArrayInputStream(memory.toByteArray()), HexFormat.of().formatHex(digest.digest()));
    }

    /** The file is gone when its channel is closed or the process ends; on most systems it has no name from the start. */
    private static Body inFile(byte[] begun, InputStream rest, MessageDigest digest) throws IOException {
        Path name = Files.createTempFile("gridward", ".body");
        FileChannel file = FileChannel.open(
                name, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            write(file, ByteBuffer.wrap(begun));
            byte[] block = new byte[BLOCK];
            int read;
            while ((read = rest.read(block)) >= 0) {
                digest.update(block, 0, read);
                write(file, ByteBuffer.wrap(block, 0, read));
            }
            file.position(0);
            return new Body(Channels.newInputStream(file), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException cannotBeRead) {
            file.close();
            throw cannotBeRead;
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
