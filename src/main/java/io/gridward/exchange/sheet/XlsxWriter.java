package io.gridward.exchange.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of XLSX, some rows in memory at once. Texts are texts whatever they begin with, never formulas. */
public final class XlsxWriter implements RowWriter {

    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public XlsxWriter(OutputStream out, String name) {
        workbook = new Workbook(new LeftOpen(out), "Gridward", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<Field> fields) throws IOException {
        for (int column = 0; column < fields.size(); column++) {
            var field = fields.get(column);
            if (field.text().isEmpty()) {
                continue;
            }
            if (field.look() == Field.Look.NUMBER) {
                sheet.value(row, column, new BigDecimal(field.text()));
            } else {
                sheet.inlineString(row, column, field.text());
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
