package io.gridward.exchange.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * Reads the first sheet of an XLSX file, a row at a time where its cells hold their texts ({@link TextsInCells}). Formulas
 * are not computed; dates become texts as CSV would have them.
 */
public final class XlsxReader implements RowReader {

    /** A number format that shows a day, whatever stands in brackets or quotes. */
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)([^\\[\"]|\\[[^]]*]|\"[^\"]*\")*[yd年日].*");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private long row = 1;

    /** @param file one that {@link XlsxLimits} has let pass */
    public XlsxReader(Spool file) throws IOException {
        Path named = file.named();
        try {
            workbook = new ReadableWorkbook(named.toFile(), new ReadingOptions(hasStyles(named), true));
        } catch (ExcelReaderException | IllegalArgumentException | IOException | XMLStreamException notXlsx) {
            throw XlsxLimits.malformed(row);
        } finally {
            // The workbook keeps it open; where open files cannot be deleted it goes when the program ends.
            if (!named.toFile().delete()) {
                named.toFile().deleteOnExit();
            }
        }
        try {
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
            header = readHeader();
        } catch (ExcelReaderException notThere) {
            workbook.close();
            throw XlsxLimits.malformed(row);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static boolean hasStyles(Path named) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(named.toFile())) {
            return ContentTypes.haveStyles(zip);
        }
    }

    private List<String> readHeader() {
        var first = read();
        if (first == null || first.getRowNum() != 1) {
            throw Problem.of(SheetProblem.FILE_EMPTY);
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < Math.min(first.getCellCount(), MOST_COLUMNS + 1); i++) {
            Cell cell = first.getCell(i);
            names.add(
                    cell == null || cell.getText() == null ? "" : cell.getText().strip());
        }
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        if (names.isEmpty()) {
            throw Problem.of(SheetProblem.FILE_EMPTY);
        }
        return List.copyOf(names);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable SheetRow next() {
        for (var next = read(); next != null; next = read()) {
            var found = row(next);
            if (!found.isBlank()) {
                return found;
            }
        }
        return null;
    }

    private SheetRow row(Row found) {
        var cells = new ArrayList<String>();
        Problem unreadable = null;
        for (int i = 0; i < found.getCellCount(); i++) {
            Cell cell = found.getCell(i);
            String text = cell == null ? "" : text(cell);
            if (i < header.size()) {
                cells.add(text);
                unreadable = unreadable == null ? problem(cell, text, header.get(i)) : unreadable;
            } else if (!text.isBlank() || isComputed(cell)) {
                unreadable = Problem.of(SheetProblem.ROW_TOO_WIDE);
            }
        }
        return unreadable == null
                ? SheetRow.of(found.getRowNum(), cells)
                : SheetRow.unreadable(found.getRowNum(), cells, unreadable);
    }

    private static @Nullable Problem problem(@Nullable Cell cell, String text, String column) {
        if (isComputed(cell)) {
            return Problem.of(SheetProblem.ROW_HAS_FORMULA).with("column", column);
        }
        return text.length() > MOST_CELL_CHARS ? CsvReader.tooLong(column) : null;
    }

    private static boolean isComputed(@Nullable Cell cell) {
        return cell != null && (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? day(cell) : plain(cell.asNumber());
            case STRING -> cell.asString();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA, ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case EMPTY -> "";
        };
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && DATE_FORMAT.matcher(format).matches();
    }

    /** A number that is no day, such as a negative one, stays the number. */
    private static String day(Cell cell) {
        try {
            return DayTexts.of(cell.asDate());
        } catch (DateTimeException noDay) {
            return plain(cell.asNumber());
        }
    }

    /** Without an exponent: a code that was typed as a number stays what it was. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private @Nullable Row read() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var next = rows.next();
            row = next.getRowNum();
            return next;
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException malformed) {
            throw XlsxLimits.malformed(row);
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            stream.close();
        }
    }
}
