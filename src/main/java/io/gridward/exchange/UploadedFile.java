package io.gridward.exchange;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.FileFormat;

/**
 * What the sender says of his file.
 *
 * @param charset as he names it, or null; once the file was looked at, the one it has, or null where it is no text
 * @param dryRun judge every row and change nothing
 * @param language of the report
 * @param note why he does it, kept with every change, or null
 */
public record UploadedFile(
        SheetKind kind,
        FileFormat format,
        @Nullable String charset,
        boolean dryRun,
        Locale language,
        @Nullable String note) {

    UploadedFile in(@Nullable String found) {
        return new UploadedFile(kind, format, found, dryRun, language, note);
    }

    UploadedFile noting(@Nullable String why) {
        return new UploadedFile(kind, format, charset, dryRun, language, why);
    }
}
