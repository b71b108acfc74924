package io.gridward.export.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.gridward.export.ExportProblem;
import io.gridward.shared.problem.Problem;

/**
 * Which bytes of a file are asked for (RFC 9110 §14.1.2).
 *
 * @param isPart false for the whole file
 */
record ByteRange(long from, long length, boolean isPart) {

    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    static ByteRange whole(long size) {
        return new ByteRange(0, size, false);
    }

    /**
     * Of several ranges, and of what is none, nothing is made: the file is answered whole, as the RFC lets us.
     *
     * @throws Problem EXPORT_RANGE_UNSATISFIABLE
     */
    static ByteRange of(@Nullable String header, long size) {
        var range = SINGLE.matcher(header == null ? "" : header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return whole(size);
        }
        return range.group(1).isEmpty()
                ? last(Long.parseLong(range.group(2)), size)
                : between(Long.parseLong(range.group(1)), range.group(2), size);
    }

    private static ByteRange last(long count, long size) {
        long length = Math.min(count, size);
        return part(size - length, length, size);
    }

    private static ByteRange between(long first, String last, long size) {
        long end = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < first) {
            return whole(size);
        }
        return part(first, end - first + 1, size);
    }

    private static ByteRange part(long from, long length, long size) {
        if (length <= 0) {
            throw Problem.of(ExportProblem.EXPORT_RANGE_UNSATISFIABLE).with("fileBytes", size);
        }
        return new ByteRange(from, length, true);
    }

    /** As Content-Range says it. */
    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
