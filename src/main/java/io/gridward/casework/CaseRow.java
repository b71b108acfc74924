package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;

/**
 * A case read for showing only, column by column: for the hundreds of a page, entities would cost more than the question
 * to the database.
 */
final class CaseRow {

    private CaseRow() {}

    /** What is read of the query's columns, in the order of {@link #view}. */
    static NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
        return query.addScalar("id", UUID.class)
                .addScalar("number", String.class)
                .addScalar("category_id", UUID.class)
                .addScalar("category_code", String.class)
                .addScalar("text", String.class)
                .addScalar("given_longitude", Double.class)
                .addScalar("given_latitude", Double.class)
                .addScalar("given_datum", String.class)
                .addScalar("accuracy_metres", Double.class)
                .addScalar("longitude", Double.class)
                .addScalar("latitude", Double.class)
                .addScalar("occurred_at", Instant.class)
                .addScalar("reported_at", Instant.class)
                .addScalar("grid_code", String.class)
                .addScalar("area_code", String.class)
                .addScalar("source", String.class)
                .addScalar("reported_by", UUID.class)
                .addScalar("reported_by_name", String.class)
                .addScalar("worker_id", UUID.class)
                .addScalar("department", String.class)
                .addScalar("state", String.class)
                .addScalar("closed_at", Instant.class)
                .addScalar("version", Integer.class);
    }

    static CaseView view(Object[] row) {
        var given = new Position((Double) row[5], (Double) row[6], Datum.valueOf((String) row[7]));
        var accuracyMetres = (Double) row[8];
        return new CaseView(
                row[0].toString(),
                (String) row[1],
                row[2].toString(),
                (String) row[3],
                (String) row[4],
                CasePlace.of(given, accuracyMetres),
                CasePlace.of(Position.wgs84((Double) row[9], (Double) row[10]), accuracyMetres),
                (Instant) row[11],
                (Instant) row[12],
                (String) row[13],
                (String) row[14],
                CaseSource.valueOf((String) row[15]),
                text(row[16]),
                (String) row[17],
                text(row[18]),
                (String) row[19],
                CaseState.valueOf((String) row[20]),
                (Instant) row[21],
                (Integer) row[22]);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
