package io.gridward.export;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.exchange.SheetKind;

/**
 * @param type which list
 * @param filter null for all the caller may see
 * @param fields of each row, by their names; none for all. In NDJSON those the list has, else the columns of the spreadsheet
 */
public record CreateExport(
        @NotNull SheetKind type,
        @Valid @Nullable ExportFilter filter,

        @Size(max = 100) @Nullable List<@NotNull @CodePointLength(min = 1, max = 100) String> fields,

        @NotNull ExportFormat format) {}
