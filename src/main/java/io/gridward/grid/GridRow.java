package io.gridward.grid;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.Columns;
import io.gridward.shared.page.Fields;

import static java.util.Objects.requireNonNull;

/** Grids read for showing only, column by column. */
final class GridRow {

    private enum Column implements Columns.Column {
        ID("id", true),
        CODE("code", true),
        AREA_CODE("areaCode", true),
        NAME("name", false),
        KIND("kind", false),
        STATE("state", false),
        NETWORKS("networks", false),
        EXTERNAL_CODES("externalCodes", false),
        CREATED_AT("createdAt", false),
        // Its team has no vacancies once it is retired.
        RETIRED_AT("retiredAt", true),
        RETIREMENT_REASON("retirementReason", false),
        VERSION("version", false);

        private final String name;
        private final boolean isKey;

        Column(String name, boolean isKey) {
            this.name = name;
            this.isKey = isKey;
        }

        @Override
        public String path() {
            return name;
        }

        @Override
        public List<String> fields() {
            return List.of(name);
        }

        @Override
        public boolean isKey() {
            return isKey;
        }
    }

    private final Columns<Column> columns;

    /** @param wanted fields of the view; what is read for others only stays null */
    GridRow(Fields wanted) {
        this.columns = new Columns<>(Column.class, Column.CODE, wanted);
    }

    /** What a query in HQL selects of the entity of the given alias. */
    String paths(String alias) {
        return columns.paths(alias);
    }

    String code(Object[] row) {
        return requireNonNull(columns.text(row, Column.CODE));
    }

    /** With null for what nobody wants, although the view says of some of it that it never is. */
    @SuppressWarnings("NullAway")
    GridView view(Object[] row) {
        return new GridView(
                columns.text(row, Column.ID),
                columns.text(row, Column.CODE),
                columns.text(row, Column.AREA_CODE),
                columns.text(row, Column.NAME),
                columns.constant(row, Column.KIND, GridKind.class),
                columns.constant(row, Column.STATE, GridState.class),
                texts(row, Column.NETWORKS),
                texts(row, Column.EXTERNAL_CODES),
                (Instant) columns.value(row, Column.CREATED_AT),
                (Instant) columns.value(row, Column.RETIRED_AT),
                columns.text(row, Column.RETIREMENT_REASON),
                columns.number(row, Column.VERSION));
    }

    @SuppressWarnings("unchecked")
    private @Nullable List<String> texts(Object[] row, Column column) {
        return (List<String>) columns.value(row, column);
    }
}
