package io.gridward.exchange.web;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.FileFormat;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;

/** Formats as addresses and headers write them. */
final class FileTypes {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileTypes() {}

    /** @param type one of those the door takes */
    static FileFormat format(MediaType type) {
        return Arrays.stream(FileFormat.values())
                .filter(format -> MediaType.valueOf(format.mediaType()).isCompatible(type))
                .findFirst()
                .orElseThrow();
    }

    /** @param name the value of the parameter format */
    static FileFormat spreadsheet(String name) {
        return switch (name) {
            case "csv" -> FileFormat.CSV;
            case "xlsx" -> FileFormat.XLSX;
            default ->
                throw Problem.of(
                        CommonProblem.INVALID_FIELDS, List.of(new FieldError("format", "WRONG_TYPE", "csv|xlsx")));
        };
    }

    static String mediaType(FileFormat format, @Nullable String charset) {
        return charset == null ? format.mediaType() : format.mediaType() + ";charset=" + charset;
    }

    /** @param name of the file, without its extension */
    static Response download(String name, FileFormat format, StreamingOutput content) {
        return Response.ok(content)
                .type(mediaType(format, format == FileFormat.CSV ? "UTF-8" : null))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .build();
    }
}
