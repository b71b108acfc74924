package io.gridward.exchange.sheet;

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

import io.gridward.shared.problem.Problem;

/**
 * Writes a workbook anew with each text in the cells that show it: then a row can be read with nothing else of the
 * workbook in memory.
 */
public final class TextsInCells {

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
            return part.isEmpty() ? file : written(zip, part.get());
        } catch (ZipException | XMLStreamException notXlsx) {
            throw XlsxLimits.malformed(1);
        } finally {
            Files.deleteIfExists(named);
        }
    }

    private Spool written(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        Spool workbook = Spool.empty();
        try (var in = zip.getInputStream(part);
                var texts = new SharedTexts(in);
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
