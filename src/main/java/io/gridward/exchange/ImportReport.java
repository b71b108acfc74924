package io.gridward.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.quarkus.security.Authenticated;

import io.gridward.exchange.sheet.FeatureWriter;
import io.gridward.exchange.sheet.Field;
import io.gridward.exchange.sheet.Field.Look;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.exchange.sheet.Spool;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/** The file of an import as it came, with what became of each row; the rows that are not judged yet are left out. */
@UseCase
@Authenticated
@OutsideReach(value = Outside.OPEN, note = ImportJobs.WHOSE)
@Needs({})
public class ImportReport {

    /** Short enough for a spreadsheet program to show every digit. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,10})(\\.\\d{1,12})?");

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final RowFiles rowFiles;
    private final ImportOutcomes outcomes;
    private final CurrentCaller caller;
    private final ExchangeConfig config;

    ImportReport(
            ImportJobs jobs,
            ImportFiles files,
            RowFiles rowFiles,
            ImportOutcomes outcomes,
            CurrentCaller caller,
            ExchangeConfig config) {
        this.jobs = jobs;
        this.files = files;
        this.rowFiles = rowFiles;
        this.outcomes = outcomes;
        this.caller = caller;
        this.config = config;
    }

    /**
     * Writes the report to this node's disk: it is sent when the transaction is over. Whoever asks closes it.
     *
     * @throws Problem IMPORT_FILE_GONE
     */
    public Spool write(UUID id) {
        var job = jobs.visible(caller.get(), id).orElseThrow(() -> Problem.notFound("import", id));
        if (!job.isFileKept()) {
            throw Problem.of(ExchangeProblem.IMPORT_FILE_GONE)
                    .with("days", config.keep().toDays());
        }
        Spool report = Spool.empty();
        try (var out = report.write()) {
            write(job, out);
            return report;
        } catch (IOException e) {
            report.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            report.close();
            throw e;
        }
    }

    private void write(ImportJob job, OutputStream out) throws IOException {
        try (var file = files.fetch(job.id());
                var rows = rowFiles.read(job.kind(), job.format(), job.charset(), file)) {
            var judged = new JudgedRows(rows, outcomes.of(job.id()));
            if (job.format() == FileFormat.GEOJSON) {
                writeFeatures(judged, out);
            } else {
                writeRows(judged, job, rows.header(), out);
            }
        }
    }

    private static void writeFeatures(JudgedRows judged, OutputStream out) throws IOException {
        try (var features = new FeatureWriter(out)) {
            for (var one = judged.next(); one != null; one = judged.next()) {
                var added = new LinkedHashMap<String, String>();
                for (var column : ReportColumn.values()) {
                    added.put(column.english(), one.text(column));
                }
                features.write(Objects.requireNonNull(one.row().feature()), added);
            }
        }
    }

    /** A report that came back as a file has columns of an earlier report; they are left out. */
    private void writeRows(JudgedRows judged, ImportJob job, List<String> headings, OutputStream out)
            throws IOException {
        var kept = IntStream.range(0, headings.size())
                .filter(i -> !ReportColumn.isOne(headings.get(i)))
                .toArray();
        try (var rows = rowFiles.write(job.format(), job.charset(), out)) {
            var first = new ArrayList<Field>();
            Arrays.stream(kept).forEach(i -> first.add(Field.text(headings.get(i))));
            for (var column : ReportColumn.values()) {
                first.add(Field.text(column.heading(job.locale())));
            }
            rows.write(first);
            for (var one = judged.next(); one != null; one = judged.next()) {
                var cells = one.row().cells();
                var fields = new ArrayList<Field>();
                Arrays.stream(kept).forEach(i -> fields.add(asItCame(i < cells.size() ? cells.get(i) : "")));
                for (var column : ReportColumn.values()) {
                    fields.add(Field.text(one.text(column)));
                }
                rows.write(fields);
            }
        }
    }

    /** Numbers stay as they are; what else begins with a minus might be a formula. */
    private static Field asItCame(String cell) {
        return new Field(cell, NUMBER.matcher(cell).matches() ? Look.NUMBER : Look.CODE);
    }
}
