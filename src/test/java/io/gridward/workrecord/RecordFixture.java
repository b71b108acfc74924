package io.gridward.workrecord;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.gridward.grid.GridFixture;
import io.gridward.grid.GridFixture.Square;
import io.gridward.identity.SignIn;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

/** Work records by meaning. */
final class RecordFixture {

    /** A village no other test files records in. */
    static final String VILLAGE = "330282118201";

    static final String TOWN = "330282118";

    /** A worker with a grid of his own. */
    record Worker(UUID id, String grid, Square square) {

        RequestSpecification signedIn() {
            return SignIn.loggedInAsWorker(id, grid);
        }
    }

    private RecordFixture() {}

    /** His grid has a boundary from now on, but was his before. */
    static Worker workerWithGrid() {
        var square = GridFixture.freeSquare();
        var grid = GridFixture.gridOn(VILLAGE, square);
        var id = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
        StaffingFixture.assign(id, grid);
        return new Worker(id, grid, square);
    }

    static Map<String, Object> place(double longitude, double latitude) {
        return Map.of("longitude", longitude, "latitude", latitude, "datum", "WGS84");
    }

    static Map<String, Object> middleOf(Square square) {
        return place(square.longitude(), square.latitude());
    }

    /** The fields of an ordinary record, to be changed at will; its text is like no other's. */
    static Map<String, Object> record(Map<String, Object> place) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("kind", "VISIT");
        fields.put("text", "走访 " + UUID.randomUUID());
        fields.put("place", place);
        // In microseconds, and so little ago that the boundary drawn a moment before held already.
        fields.put("occurredAt", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        return fields;
    }

    static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    static ValidatableResponse send(RequestSpecification caller, Map<String, Object> fields) {
        return caller.contentType(ContentType.JSON)
                .body(fields)
                .post("/v1/records")
                .then();
    }

    static ValidatableResponse sendAll(RequestSpecification caller, List<?> items) {
        return caller.contentType(ContentType.JSON)
                .body(Map.of("items", items))
                .post("/v1/record-batches")
                .then();
    }

    /** Files an ordinary record in the worker's own grid; its id. */
    static String filed(Worker worker) {
        return send(worker.signedIn(), record(middleOf(worker.square())))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
