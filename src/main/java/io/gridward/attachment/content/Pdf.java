package io.gridward.attachment.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Sha256;

/**
 * A PDF document (ISO 32000) that may be kept. It is kept as it came and never drawn here; that it begins and ends like
 * one, and that nothing within it acts by itself, is all that is known of it.
 *
 * @param sha256 of the content, in hex
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Pdf(byte[] content, String sha256) {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final Pattern BEGIN = Pattern.compile("%PDF-[12]\\.[0-9]");
    private static final Pattern END = Pattern.compile("startxref\\s+[0-9]{1,10}\\s+%%EOF\\s*$");
    private static final int BEGIN_BYTES = 8;
    private static final int END_BYTES = 128;

    public static boolean begins(byte[] given) {
        return BEGIN.matcher(latin(given, 0, BEGIN_BYTES)).lookingAt();
    }

    /** @throws Problem FILE_TYPE_UNKNOWN, FILE_SUSPICIOUS, PDF_DAMAGED, PDF_UNREADABLE */
    public static Pdf read(byte[] given) {
        if (!begins(given)) {
            throw Problem.of(FileProblem.FILE_TYPE_UNKNOWN);
        }
        Stowaway.refuse(given);
        // What follows the end belongs to another file.
        if (!END.matcher(latin(given, given.length - END_BYTES, given.length)).find()) {
            throw Problem.of(FileProblem.PDF_DAMAGED);
        }
        new PdfActions(given).refuse();
        return new Pdf(given, Sha256.hex(given));
    }

    private static String latin(byte[] given, int from, int to) {
        int begin = Math.max(0, from);
        return new String(given, begin, Math.min(to, given.length) - begin, StandardCharsets.ISO_8859_1);
    }
}
