package io.gridward.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The server's log from a moment on. */
record ServerLog(Path file, long from) {

    private static final long ROTATED_AT = 10 << 20;
    private static final int LAST_BYTES = 8 << 10;
    private static final int LAST_LINES = 15;

    static ServerLog beginning(Path file, Path old) {
        try {
            if (!Files.exists(file)) {
                return new ServerLog(file, 0);
            }
            if (Files.size(file) > ROTATED_AT) {
                Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
                return new ServerLog(file, 0);
            }
            return new ServerLog(file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of it. */
    String sinceBeginning() {
        try (var channel = Files.newByteChannel(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(LAST_BYTES);
            channel.position(Math.max(from, channel.size() - LAST_BYTES));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            List<String> lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException noLog) {
            return "";
        }
    }
}
