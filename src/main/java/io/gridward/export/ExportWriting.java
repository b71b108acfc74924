package io.gridward.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.exchange.Spreadsheet;
import io.gridward.exchange.Spreadsheet.Reader;
import io.gridward.exchange.Watermark;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Writes a list in the format, with the fields and with the watermark that an export has. */
@ApplicationScoped
class ExportWriting {

    /** A sheet has 1,048,576 rows, the first of which is the header. */
    private static final int MOST_ROWS_OF_A_SHEET = 1_048_575;

    private final ObjectMapper json;
    private final Time time;

    ExportWriting(ObjectMapper json, Time time) {
        this.json = json;
        this.time = time;
    }

    /**
     * @param then is given the things whose rows have just been written
     * @return how many rows there are
     */
    long write(ExportJob job, Spreadsheet list, OutputStream out, Reader then) throws IOException {
        var counted = new Counting(then);
        switch (job.format()) {
            case NDJSON -> lines(job, list, out, counted);
            case CSV -> chosen(job, list).write(FileFormat.CSV, job.locale(), out, counted);
            case XLSX ->
                chosen(job, list).write(FileFormat.XLSX, job.locale(), out, things -> {
                    counted.read(things);
                    if (counted.rows > MOST_ROWS_OF_A_SHEET) {
                        throw Problem.of(ExportProblem.EXPORT_TOO_LONG_FOR_WORKBOOK)
                                .with("limit", MOST_ROWS_OF_A_SHEET);
                    }
                });
        }
        return counted.rows;
    }

    private void lines(ExportJob job, Spreadsheet list, OutputStream out, Reader then) throws IOException {
        var lines = new LineWriter(json, Set.copyOf(job.fields()), job.isWatermarked() ? mark(job) : null, out);
        list.read(things -> {
            for (Object thing : things) {
                lines.write(thing);
            }
            then.read(things);
        });
    }

    private Spreadsheet chosen(ExportJob job, Spreadsheet list) {
        var some = job.fields().isEmpty() ? list : list.only(Set.copyOf(job.fields()));
        return job.isWatermarked() ? some.marked(mark(job)) : some;
    }

    private Watermark mark(ExportJob job) {
        var asked = job.createdAt().atZone(time.zone()).toOffsetDateTime();
        return new Watermark(job.caller().name() + " " + asked + " " + job.id());
    }

    private static final class Counting implements Reader {

        private final Reader then;
        private long rows;

        Counting(Reader then) {
            this.then = then;
        }

        @Override
        public void read(java.util.List<?> things) throws IOException {
            rows += things.size();
            then.read(things);
        }
    }
}
