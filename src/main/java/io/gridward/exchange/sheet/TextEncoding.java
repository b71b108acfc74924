package io.gridward.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Which encoding a text file has. Every byte is looked at: half a file of another encoding is no file. */
public final class TextEncoding {

    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final int FITS = -1;

    private TextEncoding() {}

    /**
     * @param declared charset the sender names, or null
     * @throws Problem FILE_ENCODING_UNKNOWN
     */
    public static Charset of(Spool file, @Nullable String declared) throws IOException {
        if (declared == null) {
            return misfit(file, UTF_8) == FITS ? UTF_8 : require(file, GB18030);
        }
        return switch (declared.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8", "us-ascii" -> require(file, UTF_8);
            case "gb18030", "gbk", "gb2312" -> require(file, GB18030);
            default -> throw unknown(declared, 1);
        };
    }

    private static Charset require(Spool file, Charset charset) throws IOException {
        long misfit = misfit(file, charset);
        if (misfit != FITS) {
            throw unknown(charset.name(), misfit + 1);
        }
        return charset;
    }

    private static Problem unknown(String charset, long byteNumber) {
        return Problem.of(SheetProblem.FILE_ENCODING_UNKNOWN)
                .with("charset", charset.length() > 40 ? charset.substring(0, 40) : charset)
                .with("byteNumber", byteNumber);
    }

    /** Position of the first byte that does not fit, or {@link #FITS}. */
    private static long misfit(Spool file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        long done = 0;
        try (InputStream in = file.read()) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                chars.clear();
                var result = decoder.decode(bytes, chars, end);
                if (result.isError()) {
                    return done + bytes.position();
                }
                done += bytes.position();
                bytes.compact();
            }
        }
        return FITS;
    }
}
