package io.gridward.exchange.web;

import java.util.Arrays;
import java.util.Locale;

import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.SheetKind;
import io.gridward.exchange.sheet.FileFormat;

/** Formats and kinds as addresses and headers write them. */
final class FileTypes {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String GEO_JSON = "application/geo+json";

    private FileTypes() {}

    /** @param segment one of those the path allows */
    static SheetKind kind(String segment) {
        return SheetKind.valueOf(segment.toUpperCase(Locale.ROOT));
    }

    /** @param type one of those the door takes */
    static FileFormat format(MediaType type) {
        return Arrays.stream(FileFormat.values())
                .filter(format -> MediaType.valueOf(format.mediaType()).isCompatible(type))
                .findFirst()
                .orElseThrow();
    }

    static String mediaType(FileFormat format, @Nullable String charset) {
        return charset == null ? format.mediaType() : format.mediaType() + ";charset=" + charset;
    }
}
