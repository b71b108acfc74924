package io.gridward.exchange.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file on this node's disk while it is read or written, for this account only. On most systems it has no name from the
 * start, so that nothing of it is left however the process ends.
 */
public final class Spool implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final FileChannel channel;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    public static Spool empty() {
        try {
            return new Spool(FileChannel.open(
                    Files.createTempFile("gridward-", ".spool"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the stream to its end. */
    public static Spool of(InputStream in) throws IOException {
        Spool spool = empty();
        try (var out = spool.write()) {
            in.transferTo(out);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
        return spool;
    }

    /** Writes behind what is there. Closing the stream leaves the file. */
    public OutputStream write() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** From the beginning; streams do not disturb each other. */
    public InputStream read() {
        return new BufferedInputStream(new FromBeginning(), BUFFER_BYTES);
    }

    /** So many bytes from there on; fewer where the file ends. */
    byte[] read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        boolean more = true;
        while (more && bytes.hasRemaining()) {
            more = channel.read(bytes, position + bytes.position()) >= 0;
        }
        return bytes.array();
    }

    public long bytes() throws IOException {
        return channel.size();
    }

    /** A copy that has a name, for what opens files by their names. Whoever asks deletes it. */
    Path named() throws IOException {
        Path copy = Files.createTempFile("gridward-", ".spool");
        try (var out = Files.newOutputStream(copy);
                var in = read()) {
            in.transferTo(out);
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class FromBeginning extends InputStream {

        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = channel.read(ByteBuffer.wrap(buffer, offset, length), position);
            position += Math.max(0, some);
            return some;
        }
    }
}
