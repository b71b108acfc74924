package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.page.Columns;
import io.gridward.shared.page.Fields;

import static java.util.Objects.requireNonNull;

/** Cases read for showing only, column by column. */
final class CaseRow {

    private enum Column implements Columns.Column {
        ID(UUID.class, "id", true, "id"),
        CATEGORY_ID(UUID.class, "categoryId", true, "categoryId"),
        CATEGORY_CODE(String.class, "categoryCode", false, "categoryCode"),
        GRID_CODE(String.class, "location.gridCode", true, "gridCode"),
        AREA_CODE(String.class, "location.areaCode", true, "areaCode"),
        STATE(String.class, "state", true, "state"),
        NUMBER(String.class, "number", false, "number"),
        TEXT(String.class, "text", false, "text"),
        GIVEN_LONGITUDE(Double.class, "location.givenLongitude", false, "place"),
        GIVEN_LATITUDE(Double.class, "location.givenLatitude", false, "place"),
        GIVEN_DATUM(String.class, "location.givenDatum", false, "place"),
        LONGITUDE(Double.class, "location.longitude", false, "wgs84"),
        LATITUDE(Double.class, "location.latitude", false, "wgs84"),
        ACCURACY_METRES(Double.class, "location.accuracyMetres", false, "place", "wgs84"),
        OCCURRED_AT(Instant.class, "occurredAt", false, "occurredAt"),
        REPORTED_AT(Instant.class, "reportedAt", false, "reportedAt"),
        SOURCE(String.class, "source", false, "source"),
        REPORTED_BY(UUID.class, "reportedBy", false, "reportedBy"),
        REPORTED_BY_NAME(String.class, "reportedByName", false, "reportedByName"),
        WORKER_ID(UUID.class, "workerId", false, "workerId"),
        DEPARTMENT_ID(UUID.class, "departmentId", true, "departmentId"),
        DEPARTMENT(String.class, "department", false, "department"),
        LEVEL(String.class, "level", false, "level"),
        DUE_AT(Instant.class, "dueAt", false, "dueAt"),
        SUPERVISION(String.class, "supervision", false, "supervision"),
        REQUEST(String.class, "request", false, "request"),
        REQUESTED_AMOUNT(Integer.class, "requestedAmount", false, "requestedAmount"),
        REVIEW_ON(LocalDate.class, "reviewOn", false, "reviewOn"),
        SELF_HANDLED(Boolean.class, "selfHandled", false, "selfHandled"),
        RETURNS(Integer.class, "returns", false, "returns"),
        EXTENSIONS(Integer.class, "extensions", false, "extensions"),
        REWORKS(Integer.class, "reworks", false, "reworks"),
        VERIFIER_ID(UUID.class, "verifierId", false, "verifierId"),
        SATISFACTION(String.class, "satisfaction", false, "satisfaction"),
        MERGED_INTO(UUID.class, "mergedInto", false, "mergedInto"),
        REPORTS(Integer.class, "reports", false, "reports"),
        CLOSED_AT(Instant.class, "closedAt", false, "closedAt"),
        VERSION(Integer.class, "version", false, "version");

        private final Class<?> type;
        private final String path;
        private final boolean isKey;
        private final List<String> fields;

        Column(Class<?> type, String path, boolean isKey, String... fields) {
            this.type = type;
            this.path = path;
            this.isKey = isKey;
            this.fields = List.of(fields);
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public List<String> fields() {
            return fields;
        }

        @Override
        public boolean isKey() {
            return isKey;
        }

        String sqlName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Columns<Column> columns;

    /** @param wanted fields of the view; what is read for others only stays null */
    CaseRow(Fields wanted) {
        this.columns = new Columns<>(Column.class, Column.GRID_CODE, wanted);
    }

    /** What a query in SQL selects of the table of the given alias. */
    String columns(String alias) {
        return columns.read().map(column -> alias + "." + column.sqlName()).collect(Collectors.joining(", "));
    }

    /** What a query in HQL selects of the entity of the given alias. */
    String paths(String alias) {
        return columns.paths(alias);
    }

    NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
        columns.read().forEach(column -> query.addScalar(column.sqlName(), column.type));
        return query;
    }

    /** With null for what nobody wants, although the view says of some of it that it never is. */
    @SuppressWarnings("NullAway")
    CaseView view(Object[] row) {
        return new CaseView(
                columns.text(row, Column.ID),
                columns.text(row, Column.NUMBER),
                columns.text(row, Column.CATEGORY_ID),
                columns.text(row, Column.CATEGORY_CODE),
                columns.text(row, Column.TEXT),
                given(row),
                wgs84(row),
                (Instant) columns.value(row, Column.OCCURRED_AT),
                (Instant) columns.value(row, Column.REPORTED_AT),
                columns.text(row, Column.GRID_CODE),
                columns.text(row, Column.AREA_CODE),
                columns.constant(row, Column.SOURCE, CaseSource.class),
                columns.text(row, Column.REPORTED_BY),
                columns.text(row, Column.REPORTED_BY_NAME),
                columns.text(row, Column.WORKER_ID),
                columns.text(row, Column.DEPARTMENT_ID),
                columns.text(row, Column.DEPARTMENT),
                columns.constant(row, Column.STATE, CaseState.class),
                columns.constant(row, Column.LEVEL, CaseLevel.class),
                (Instant) columns.value(row, Column.DUE_AT),
                columns.constant(row, Column.SUPERVISION, Supervision.class),
                columns.constant(row, Column.REQUEST, HandlerRequest.class),
                (Integer) columns.value(row, Column.REQUESTED_AMOUNT),
                (LocalDate) columns.value(row, Column.REVIEW_ON),
                Boolean.TRUE.equals(columns.value(row, Column.SELF_HANDLED)),
                columns.number(row, Column.RETURNS),
                columns.number(row, Column.EXTENSIONS),
                columns.number(row, Column.REWORKS),
                columns.text(row, Column.VERIFIER_ID),
                columns.constant(row, Column.SATISFACTION, CallbackOutcome.class),
                columns.text(row, Column.MERGED_INTO),
                columns.number(row, Column.REPORTS),
                (Instant) columns.value(row, Column.CLOSED_AT),
                columns.number(row, Column.VERSION));
    }

    private @Nullable CasePlace given(Object[] row) {
        Datum datum = columns.constant(row, Column.GIVEN_DATUM, Datum.class);
        return datum == null ? null : place(row, Column.GIVEN_LONGITUDE, Column.GIVEN_LATITUDE, datum);
    }

    private @Nullable CasePlace wgs84(Object[] row) {
        return columns.value(row, Column.LONGITUDE) == null
                ? null
                : place(row, Column.LONGITUDE, Column.LATITUDE, Datum.WGS84);
    }

    private CasePlace place(Object[] row, Column longitude, Column latitude, Datum datum) {
        var position = new Position(
                (Double) requireNonNull(columns.value(row, longitude)),
                (Double) requireNonNull(columns.value(row, latitude)),
                datum);
        return CasePlace.of(position, (Double) columns.value(row, Column.ACCURACY_METRES));
    }

    Instant reportedAt(Object[] row) {
        return (Instant) requireNonNull(columns.value(row, Column.REPORTED_AT));
    }

    UUID id(Object[] row) {
        return (UUID) requireNonNull(columns.value(row, Column.ID));
    }
}
