package io.gridward.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import io.gridward.shared.problem.Problem;

/**
 * What an XLSX file may be when unpacked. Every part is unpacked once and counted, as sizes in the file may lie; cells and
 * the texts they share are read a piece at a time, everything else whole, so each has a limit of its own.
 *
 * @param sheetBytes most bytes of all sheets together with the shared texts
 * @param otherBytes most bytes of all other parts together
 */
public record XlsxLimits(long sheetBytes, long otherBytes) {

    /** Sheets are XML, which packs well; a bomb packs a thousand times. */
    private static final int MOST_RATIO = 250;

    /** What packs that tight may still be this large. */
    private static final long RATIO_FREE_BYTES = 10_000_000;

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_PIECE_BYTES = 8_000_000;
    private static final String SHEETS = "xl/worksheets/";
    private static final String TEXTS = "xl/sharedStrings.xml";

    static boolean isSheet(String part) {
        return part.startsWith(SHEETS);
    }

    /** Some programs write the name otherwise; parts are named regardless of case (ECMA-376-2 §6.2.2). */
    static boolean isTexts(String part) {
        return part.equalsIgnoreCase(TEXTS);
    }

    /** @throws Problem FILE_TOO_LARGE_UNPACKED, FILE_MALFORMED */
    public void require(Spool file) throws IOException {
        long packed = file.bytes();
        long sheets = 0;
        long others = 0;
        Path named = file.named();
        try (var zip = new ZipFile(named.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw malformed(1);
            }
            for (var parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                boolean inPieces = isSheet(part.getName()) || isTexts(part.getName());
                try (var in = zip.getInputStream(part)) {
                    long most = inPieces ? sheetBytes - sheets : otherBytes - others;
                    long bytes = inPieces ? new PieceScan(isTexts(part.getName())).bytes(in, most) : count(in, most);
                    sheets += inPieces ? bytes : 0;
                    others += inPieces ? 0 : bytes;
                }
                if (sheets + others > RATIO_FREE_BYTES && sheets + others > MOST_RATIO * packed) {
                    throw tooLarge();
                }
            }
        } catch (ZipException notPackedProperly) {
            throw malformed(1);
        } finally {
            Files.deleteIfExists(named);
        }
    }

    private long count(InputStream in, long most) throws IOException {
        byte[] block = new byte[1 << 16];
        long bytes = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            bytes += read;
            if (bytes > most) {
                throw tooLarge();
            }
        }
        return bytes;
    }

    private Problem tooLarge() {
        return Problem.of(SheetProblem.FILE_TOO_LARGE_UNPACKED).with("limitBytes", sheetBytes + otherBytes);
    }

    static Problem malformed(long row) {
        return Problem.of(SheetProblem.FILE_MALFORMED).with("row", row).with("standard", "XLSX");
    }

    /** Looks for what would make a reader take more memory than a row may: endless rows or texts, columns beyond XFD. */
    private final class PieceScan {

        private static final int BEGINS_ROW = '<' << 24 | 'r' << 16 | 'o' << 8 | 'w';
        private static final int BEGINS_TEXT = '<' << 16 | 's' << 8 | 'i';
        private static final int BEGINS_REFERENCE = ' ' << 24 | 'r' << 16 | '=' << 8 | '"';
        private static final int MOST_LETTERS = 3;

        private final boolean texts;
        private int last;
        private long rows;
        private long inPiece;
        private int letters;
        private boolean reference;

        PieceScan(boolean texts) {
            this.texts = texts;
        }

        long bytes(InputStream in, long most) throws IOException {
            byte[] block = new byte[1 << 16];
            long bytes = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                bytes += read;
                if (bytes > most) {
                    throw tooLarge();
                }
                for (int i = 0; i < read; i++) {
                    see(block[i]);
                }
            }
            return bytes;
        }

        private void see(byte next) {
            last = last << 8 | next & 0xFF;
            inPiece++;
            if (texts) {
                inPiece = (last & 0xFFFFFF) == BEGINS_TEXT ? 0 : inPiece;
            } else {
                seeInSheet(next);
            }
            // Zeros: UTF-16, in which none of this would be seen.
            if (next == 0 || letters > MOST_LETTERS || inPiece > MOST_PIECE_BYTES) {
                throw malformed(rows + 1);
            }
        }

        private void seeInSheet(byte next) {
            if (last == BEGINS_ROW) {
                rows++;
                inPiece = 0;
            } else if (last == BEGINS_REFERENCE) {
                reference = true;
                letters = 0;
            } else if (reference) {
                reference = next >= 'A' && next <= 'Z' && ++letters <= MOST_LETTERS;
            }
        }
    }
}
