package io.gridward.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.CsvReader;
import io.gridward.exchange.sheet.CsvWriter;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.exchange.sheet.RowReader;
import io.gridward.exchange.sheet.RowWriter;
import io.gridward.exchange.sheet.Spool;
import io.gridward.exchange.sheet.TextEncoding;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Opens files of rows by their format. */
@ApplicationScoped
class RowFiles {

    /** The encoding of a text file, or null for what is no text. */
    @Nullable
    String charset(UploadedFile file, Spool content) throws IOException {
        return file.format() == FileFormat.CSV
                ? TextEncoding.of(content, file.charset()).name()
                : null;
    }

    RowReader read(SheetKind kind, FileFormat format, @Nullable String charset, Spool content) throws IOException {
        return switch (format) {
            case CSV -> new CsvReader(content, charset(charset));
            case XLSX, GEOJSON -> throw new UnsupportedOperationException();
        };
    }

    RowWriter write(FileFormat format, @Nullable String charset, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(out, charset(charset));
            case XLSX, GEOJSON -> throw new UnsupportedOperationException();
        };
    }

    private static Charset charset(@Nullable String name) {
        return name == null ? UTF_8 : Charset.forName(name);
    }
}
