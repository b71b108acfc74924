package io.gridward.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.RowReader;
import io.gridward.exchange.sheet.SheetProblem;
import io.gridward.shared.problem.Problem;

/** Which column of a list stands where in a file; null where a column is of no account. */
record Header<V>(List<@Nullable Column<V>> columns) {

    /**
     * @param headings as the file writes them, in either language
     * @throws Problem FILE_HEADER_INVALID
     */
    static <V> Header<V> of(List<String> headings, List<Column<V>> known) {
        var columns = new ArrayList<@Nullable Column<V>>();
        var seen = new HashSet<String>();
        var unknown = new ArrayList<String>();
        var repeated = new ArrayList<String>();
        for (String heading : headings) {
            Optional<Column<V>> column =
                    known.stream().filter(one -> one.isCalled(heading)).findFirst();
            columns.add(column.orElse(null));
            if (column.isEmpty() && !ReportColumn.isOne(heading) && !Watermark.isOne(heading)) {
                unknown.add(heading.length() > 40 ? heading.substring(0, 40) + "…" : heading);
            } else if (column.isPresent() && !seen.add(column.get().name())) {
                repeated.add(heading);
            }
        }
        var missing = known.stream()
                .filter(column -> column.use() == Column.Use.REQUIRED && !seen.contains(column.name()))
                .map(Column::name)
                .toList();
        if (headings.size() > RowReader.MOST_COLUMNS
                || !missing.isEmpty()
                || !unknown.isEmpty()
                || !repeated.isEmpty()) {
            throw Problem.of(SheetProblem.FILE_HEADER_INVALID)
                    .with("missing", missing)
                    .with("unknown", first(unknown))
                    .with("repeated", first(repeated));
        }
        return new Header<>(columns);
    }

    private static List<String> first(List<String> headings) {
        return headings.subList(0, Math.min(20, headings.size()));
    }
}
