package io.gridward.exchange.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * Writes a workbook anew with each text in the cells that show it: then a row can be read with nothing else of the
 * workbook in memory.
 */
public final class TextsInCells {

    /** The attribute as bytes: t="d */
    private static final int DAY = 't' << 24 | '=' << 16 | '"' << 8 | 'd';

    private static final int DAY_IN_OTHER_QUOTES = 't' << 24 | '=' << 16 | '\'' << 8 | 'd';

    private final long mostChars;

    /** @param mostChars most characters of all cells together: a text may be shown by any number of them */
    public TextsInCells(long mostChars) {
        this.mostChars = mostChars;
    }

    /**
     * @param file one that {@link XlsxLimits} has let pass
     * @return the workbook written anew, or the same where its cells hold their texts already; whoever asks closes it
     * @throws Problem FILE_MALFORMED, FILE_ROW_TOO_LARGE, FILE_TOO_LARGE_UNPACKED
     */
    public Spool of(Spool file) throws IOException {
        Path named = file.named();
        try (var zip = new ZipFile(named.toFile())) {
            var part = zip.stream()
                    .filter(one -> XlsxLimits.isTexts(one.getName()))
                    .findFirst();
            return part.isPresent() || hasDays(zip) ? written(zip, part.orElse(null)) : file;
        } catch (ZipException | XMLStreamException notXlsx) {
            throw XlsxLimits.malformed(1);
        } finally {
            Files.deleteIfExists(named);
        }
    }

    /** Whether cells say days in the manner of ISO 8601, which are texts to whoever reads them by rows. */
    private static boolean hasDays(ZipFile zip) throws IOException {
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            if (XlsxLimits.isSheet(part.getName()) && hasDays(zip, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDays(ZipFile zip, ZipEntry part) throws IOException {
        try (var in = new BufferedInputStream(zip.getInputStream(part), 1 << 16)) {
            int last = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                last = last << 8 | next;
                if (last == DAY || last == DAY_IN_OTHER_QUOTES) {
                    return true;
                }
            }
            return false;
        }
    }

    private Spool written(ZipFile zip, @Nullable ZipEntry part) throws IOException, XMLStreamException {
        Spool workbook = Spool.empty();
        try (var texts = texts(zip, part);
                var out = new ZipOutputStream(workbook.write())) {
            var cells = new CellTexts(texts, mostChars);
            for (var parts = zip.entries(); parts.hasMoreElements(); ) {
                var other = parts.nextElement();
                if (!XlsxLimits.isTexts(other.getName())) {
                    out.putNextEntry(new ZipEntry(other.getName()));
                    copy(zip, other, out, cells);
                    out.closeEntry();
                }
            }
            return workbook;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static SharedTexts texts(ZipFile zip, @Nullable ZipEntry part) throws IOException, XMLStreamException {
        if (part == null) {
            return new SharedTexts();
        }
        try (var in = zip.getInputStream(part)) {
            return new SharedTexts(in);
        }
    }

    private static void copy(ZipFile zip, ZipEntry part, OutputStream out, CellTexts cells) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            if (XlsxLimits.isSheet(part.getName())) {
                var buffered = new BufferedOutputStream(out);
                cells.write(in, buffered);
                buffered.flush();
            } else {
                in.transferTo(out);
            }
        }
    }
}
