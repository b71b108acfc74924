package io.gridward.casework;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.page.Fields;

import static java.util.Objects.requireNonNull;

/**
 * Cases read for showing only, column by column and no more columns than are shown: for the hundreds of a page, entities
 * and whole rows would cost more than the question to the database.
 */
final class CaseRow {

    /** A column and the fields of {@link CaseView} it is read for; without any, it is always read. */
    private enum Column {
        // What the fields that are answered by other calls hang on.
        ID(UUID.class, "id"),
        CATEGORY_ID(UUID.class, "categoryId"),
        CATEGORY_CODE(String.class, "categoryCode"),
        GRID_CODE(String.class, "location.gridCode"),
        AREA_CODE(String.class, "location.areaCode"),
        STATE(String.class, "state"),

        NUMBER(String.class, "number", "number"),
        TEXT(String.class, "text", "text"),
        GIVEN_LONGITUDE(Double.class, "location.givenLongitude", "place"),
        GIVEN_LATITUDE(Double.class, "location.givenLatitude", "place"),
        GIVEN_DATUM(String.class, "location.givenDatum", "place"),
        LONGITUDE(Double.class, "location.longitude", "wgs84"),
        LATITUDE(Double.class, "location.latitude", "wgs84"),
        ACCURACY_METRES(Double.class, "location.accuracyMetres", "place", "wgs84"),
        OCCURRED_AT(Instant.class, "occurredAt", "occurredAt"),
        REPORTED_AT(Instant.class, "reportedAt", "reportedAt"),
        SOURCE(String.class, "source", "source"),
        REPORTED_BY(UUID.class, "reportedBy", "reportedBy"),
        REPORTED_BY_NAME(String.class, "reportedByName", "reportedByName"),
        WORKER_ID(UUID.class, "workerId", "workerId"),
        DEPARTMENT(String.class, "department", "department"),
        CLOSED_AT(Instant.class, "closedAt", "closedAt"),
        VERSION(Integer.class, "version");

        private final Class<?> type;
        private final String path;
        private final List<String> fields;

        Column(Class<?> type, String path, String... fields) {
            this.type = type;
            this.path = path;
            this.fields = List.of(fields);
        }

        boolean isWanted(Fields wanted) {
            return fields.isEmpty() || fields.stream().anyMatch(wanted::contains);
        }

        String sqlName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Column> columns;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);

    /** @param wanted fields of the view; what is read for others only stays null */
    CaseRow(Fields wanted) {
        this.columns = Stream.of(Column.values())
                .filter(column -> column.isWanted(wanted))
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
    }

    /** What a query in SQL selects of the table of the given alias. */
    String columns(String alias) {
        return columns.stream().map(column -> alias + "." + column.sqlName()).collect(Collectors.joining(", "));
    }

    /** What a query in HQL selects of the entity of the given alias. */
    String paths(String alias) {
        return columns.stream().map(column -> alias + "." + column.path).collect(Collectors.joining(", "));
    }

    NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
        columns.forEach(column -> query.addScalar(column.sqlName(), column.type));
        return query;
    }

    /** With null for what nobody wants, although the view says of some of it that it never is. */
    @SuppressWarnings("NullAway")
    CaseView view(Object[] row) {
        return new CaseView(
                text(row, Column.ID),
                text(row, Column.NUMBER),
                text(row, Column.CATEGORY_ID),
                text(row, Column.CATEGORY_CODE),
                text(row, Column.TEXT),
                given(row),
                wgs84(row),
                (Instant) value(row, Column.OCCURRED_AT),
                (Instant) value(row, Column.REPORTED_AT),
                text(row, Column.GRID_CODE),
                text(row, Column.AREA_CODE),
                constant(row, Column.SOURCE, CaseSource.class),
                text(row, Column.REPORTED_BY),
                text(row, Column.REPORTED_BY_NAME),
                text(row, Column.WORKER_ID),
                text(row, Column.DEPARTMENT),
                constant(row, Column.STATE, CaseState.class),
                (Instant) value(row, Column.CLOSED_AT),
                (Integer) value(row, Column.VERSION));
    }

    private @Nullable CasePlace given(Object[] row) {
        Datum datum = constant(row, Column.GIVEN_DATUM, Datum.class);
        return datum == null ? null : place(row, Column.GIVEN_LONGITUDE, Column.GIVEN_LATITUDE, datum);
    }

    private @Nullable CasePlace wgs84(Object[] row) {
        return value(row, Column.LONGITUDE) == null ? null : place(row, Column.LONGITUDE, Column.LATITUDE, Datum.WGS84);
    }

    private CasePlace place(Object[] row, Column longitude, Column latitude, Datum datum) {
        var position = new Position(
                (Double) requireNonNull(value(row, longitude)), (Double) requireNonNull(value(row, latitude)), datum);
        return CasePlace.of(position, (Double) value(row, Column.ACCURACY_METRES));
    }

    private @Nullable String text(Object[] row, Column column) {
        Object value = value(row, column);
        return value == null ? null : value.toString();
    }

    Instant reportedAt(Object[] row) {
        return (Instant) requireNonNull(value(row, Column.REPORTED_AT));
    }

    UUID id(Object[] row) {
        return (UUID) requireNonNull(value(row, Column.ID));
    }

    private @Nullable Object value(Object[] row, Column column) {
        Integer position = positions.get(column);
        return position == null ? null : row[position];
    }

    private <E extends Enum<E>> @Nullable E constant(Object[] row, Column column, Class<E> type) {
        Object value = value(row, column);
        // HQL knows the enums, SQL their names.
        return value instanceof String name ? Enum.valueOf(type, name) : type.cast(value);
    }
}
