package io.gridward.attachment.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private static final int WINDOW = 8192;

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
        return end < file.length
                && file[at] == STREAM[0]
                && Arrays.equals(file, at, end, STREAM, 0, STREAM.length)
                && (at == 0 || file[at - 1] != 'd')
                && lineAfter(end) > end;
    }

    /** Where the next line begins; this place itself where anything but blanks stands before. */
    private int lineAfter(int place) {
        int at = place;
        while (at < file.length && (file[at] == ' ' || file[at] == '\t')) {
            at++;
        }
        if (at + 1 < file.length && file[at] == '\r' && file[at + 1] == '\n') {
            return at + 2;
        }
        return at < file.length && (file[at] == '\r' || file[at] == '\n') ? at + 1 : place;
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

    /**
     * Looks at what is unpacked piece by piece, so that a bomb finds no memory to fill.
     *
     * @return false when it does not end as it should
     */
    private boolean refuseWithin(byte[] first, int length, Inflater inflater) {
        byte[] window = Arrays.copyOf(first, WINDOW);
        int filled = length;
        while (true) {
            int read = inflated(inflater, window, filled);
            filled += Math.max(read, 0);
            boolean ends = read <= 0 || inflater.finished();
            // A name that may go on is looked at when more of it is there.
            int seen = ends ? filled : Math.max(0, filled - PdfNames.LONGEST_WRITTEN);
            Arrays.fill(window, filled, WINDOW, (byte) 0);
            for (int at = 0; at < seen; at++) {
                if (window[at] == '/') {
                    refuseActing(window, at);
                }
            }
            if (ends) {
                return inflater.finished();
            }
            System.arraycopy(window, seen, window, 0, filled - seen);
            filled -= seen;
        }
    }

    /** @return how many bytes came, negative when no more can */
    private int inflated(Inflater inflater, byte[] window, int filled) {
        try {
            int read = inflater.inflate(window, filled, WINDOW - filled);
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw Problem.of(FileProblem.PDF_UNREADABLE);
            }
            return read;
        } catch (DataFormatException damaged) {
            return -1;
        }
    }
}
