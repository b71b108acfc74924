package io.gridward.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * Looks a PDF through for what acts by itself: scripts, programs to be launched, files within. Such actions carry names
 * that stand in the open, or within packed streams of objects, which are unpacked for this. What cannot be looked through,
 * because it is encrypted or packed otherwise, is refused as well.
 */
final class PdfActions {

    /** Rendition and XFA may carry scripts, GoToE opens files within. */
    private static final Set<String> ACTING =
            Set.of("JavaScript", "Rendition", "XFA", "Launch", "EmbeddedFile", "EmbeddedFiles", "GoToE", "RichMedia");

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    /** The number of an object, and where it stands. */
    private static final Pattern NUMBERS = Pattern.compile("\\s*[0-9]+\\s+[0-9]");

    /** All streams of objects together. */
    private static final int MOST_UNPACKED = 32 << 20;

    private final byte[] file;
    private int unpacked;

    PdfActions(byte[] file) {
        this.file = file;
    }

    /** @throws Problem FILE_SUSPICIOUS, PDF_UNREADABLE */
    void refuse() {
        var inflater = new Inflater();
        try {
            boolean objectsAhead = false;
            for (int at = 0; at < file.length; at++) {
                if (file[at] == '/') {
                    objectsAhead |= "ObjStm".equals(refuseActing(file, at));
                } else if (isStream(at)) {
                    boolean seen = lookInto(lineAfter(at + STREAM.length), inflater);
                    if (objectsAhead && !seen) {
                        throw Problem.of(FileProblem.PDF_UNREADABLE);
                    }
                    objectsAhead = false;
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static @Nullable String refuseActing(byte[] text, int slash) {
        String name = PdfNames.at(text, slash);
        if (name != null && ACTING.contains(name)) {
            throw Problem.of(FileProblem.FILE_SUSPICIOUS).with("found", "PDF /" + name);
        }
        if ("Encrypt".equals(name)) {
            throw Problem.of(FileProblem.PDF_UNREADABLE);
        }
        return name;
    }

    /** True at the word that begins a stream, false at the one that ends it. */
    private boolean isStream(int at) {
        int end = at + STREAM.length;
        if (file[at] != 's' || end >= file.length || at > 0 && file[at - 1] == 'd') {
            return false;
        }
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return file[end] == '\r' || file[end] == '\n';
    }

    private int lineAfter(int end) {
        return file[end] == '\r' && end + 1 < file.length && file[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /**
     * A stream of objects begins with their numbers. One that is not packed has been looked at with the rest of the file.
     *
     * @return whether it is such a stream, and nothing within it acts
     */
    private boolean lookInto(int begin, Inflater inflater) {
        inflater.reset();
        inflater.setInput(file, begin, file.length - begin);
        byte[] first = new byte[32];
        try {
            int length = inflater.inflate(first);
            return beginsWithNumbers(first, 0, length) && refuseWithin(first, length, inflater);
        } catch (DataFormatException notPacked) {
            return beginsWithNumbers(file, begin, Math.min(begin + first.length, file.length));
        }
    }

    private static boolean beginsWithNumbers(byte[] text, int from, int to) {
        return NUMBERS.matcher(new String(text, from, to - from, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    /** @return false when it does not end as it should */
    private boolean refuseWithin(byte[] first, int length, Inflater inflater) {
        var objects = new ByteArrayOutputStream();
        objects.write(first, 0, length);
        byte[] block = new byte[8192];
        boolean whole = true;
        try {
            while (!inflater.finished() && whole) {
                int read = inflater.inflate(block);
                objects.write(block, 0, read);
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw Problem.of(FileProblem.PDF_UNREADABLE);
                }
                whole = read > 0 || inflater.finished();
            }
        } catch (DataFormatException damaged) {
            whole = false;
        }
        byte[] text = objects.toByteArray();
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '/') {
                refuseActing(text, at);
            }
        }
        return whole;
    }
}
