package io.gridward.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.CsvReader;
import io.gridward.exchange.sheet.CsvWriter;
import io.gridward.exchange.sheet.FeatureReader;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.exchange.sheet.RowReader;
import io.gridward.exchange.sheet.RowWriter;
import io.gridward.exchange.sheet.Spool;
import io.gridward.exchange.sheet.TextEncoding;
import io.gridward.exchange.sheet.TextsInCells;
import io.gridward.exchange.sheet.XlsxLimits;
import io.gridward.exchange.sheet.XlsxReader;
import io.gridward.exchange.sheet.XlsxWriter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Opens files of rows by their format. */
@ApplicationScoped
class RowFiles {

    private final Sheets sheets;
    private final XlsxLimits limits;
    private final TextsInCells texts;

    RowFiles(Sheets sheets, ExchangeConfig config) {
        this.sheets = sheets;
        this.limits = new XlsxLimits(
                config.maxUnpackedSize().asLongValue(),
                config.maxOtherPartsSize().asLongValue());
        this.texts = new TextsInCells(config.maxUnpackedSize().asLongValue());
    }

    /**
     * Looks at the whole file once.
     *
     * @return the encoding of a text file, or null for what is no text
     */
    @Nullable
    String inspect(UploadedFile file, Spool content) throws IOException {
        return switch (file.format()) {
            case CSV -> TextEncoding.of(content, file.charset()).name();
            case XLSX -> {
                limits.require(content);
                yield null;
            }
            case GEOJSON -> null;
        };
    }

    /** The file as it is best kept: rows of it can be read in memory of a fixed size. Whoever asks closes it. */
    Spool readable(FileFormat format, Spool content) throws IOException {
        return format == FileFormat.XLSX ? texts.of(content) : content;
    }

    RowReader read(SheetKind kind, FileFormat format, @Nullable String charset, Spool content) throws IOException {
        return switch (format) {
            case CSV -> new CsvReader(content, charset(charset));
            case XLSX -> new XlsxReader(content);
            case GEOJSON -> new FeatureReader(content, sheets.of(kind).properties(), ReportColumn.names());
        };
    }

    /** For rows; features have a writer of their own. */
    RowWriter write(FileFormat format, @Nullable String charset, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(out, charset(charset));
            case XLSX -> new XlsxWriter(out, "Gridward");
            case GEOJSON -> throw new IllegalArgumentException("Features are no rows");
        };
    }

    private static Charset charset(@Nullable String name) {
        return name == null ? UTF_8 : Charset.forName(name);
    }
}
