package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.workrecord.RecordFixture.middleOf;
import static io.gridward.workrecord.RecordFixture.place;
import static io.gridward.workrecord.RecordFixture.record;
import static io.gridward.workrecord.RecordFixture.send;
import static io.gridward.workrecord.RecordFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class FilingRecordsTest {

    private RecordFixture.Worker worker;

    @BeforeEach
    void aWorker() {
        worker = RecordFixture.workerWithGrid();
    }

    @Test
    void a_record_says_what_was_done_and_in_whose_grid() {
        var fields = record(middleOf(worker.square()));
        send(worker.signedIn(), fields)
                .statusCode(201)
                .body("id", equalTo(fields.get("id")))
                .body("workerId", equalTo(worker.id().toString()))
                .body("kind", equalTo("VISIT"))
                .body("text", equalTo(fields.get("text")))
                .body("gridCode", equalTo(worker.grid()))
                .body("inside", equalTo(true))
                .body("marks", empty())
                .body("rejection", nullValue())
                .body("version", equalTo(0));
    }

    @Test
    void at_the_edge_of_his_grid_the_phone_may_be_mistaken() {
        // About 20 m west of the grid at this latitude.
        var square = worker.square();
        double metre = 1 / (111_320 * Math.cos(Math.toRadians(square.latitude())));
        var outside = place(square.west() - 20 * metre, square.latitude());

        send(worker.signedIn(), record(outside)).body("inside", equalTo(false)).body("gridCode", nullValue());
        send(worker.signedIn(), record(with(outside, "accuracyMetres", 10))).body("inside", equalTo(false));
        send(worker.signedIn(), record(with(outside, "accuracyMetres", 30)))
                .body("inside", equalTo(true))
                .body("gridCode", equalTo(worker.grid()));
        // However little the phone knows, more than 50 m from the edge is outside.
        var far = place(square.west() - 60 * metre, square.latitude());
        send(worker.signedIn(), record(with(far, "accuracyMetres", 1000))).body("inside", equalTo(false));
    }

    @Test
    void in_a_neighbours_grid_it_is_outside_his_own() {
        var neighbour = RecordFixture.workerWithGrid();
        send(worker.signedIn(), record(middleOf(neighbour.square())))
                .statusCode(201)
                .body("gridCode", equalTo(neighbour.grid()))
                .body("inside", equalTo(false));
    }

    @Test
    void the_grid_is_that_of_the_moment_it_happened() {
        // Yesterday the boundary was not yet drawn.
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        send(worker.signedIn(), with(record(middleOf(worker.square())), "occurredAt", yesterday.toString()))
                .statusCode(201)
                .body("inside", equalTo(false))
                .body("gridCode", nullValue());
    }

    @Test
    void sent_again_it_answers_the_record_there_is() {
        var fields = record(middleOf(worker.square()));
        send(worker.signedIn(), fields).statusCode(201);
        send(worker.signedIn(), fields).statusCode(200).body("id", equalTo(fields.get("id")));

        send(worker.signedIn(), with(fields, "text", "别的事")).statusCode(409).body("code", equalTo("ID_TAKEN"));
        send(RecordFixture.workerWithGrid().signedIn(), fields).statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void a_patrol_needs_no_text_and_a_visit_does() {
        var fields = record(middleOf(worker.square()));
        fields.remove("text");
        send(worker.signedIn(), fields).statusCode(422).body("code", equalTo("RECORD_TEXT_REQUIRED"));
        send(worker.signedIn(), with(fields, "text", " "))
                .statusCode(422)
                .body("code", equalTo("RECORD_TEXT_REQUIRED"));
        send(worker.signedIn(), with(fields, "kind", "NOTHING_FOUND"))
                .statusCode(201)
                .body("text", nullValue());
        send(
                        worker.signedIn(),
                        with(
                                with(fields, "kind", "PATROL"),
                                "id",
                                UUID.randomUUID().toString()))
                .statusCode(201);
    }

    @Test
    void times_that_cannot_be_are_refused() {
        var fields = record(middleOf(worker.square()));
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        var longAgo = Instant.now().minus(Duration.ofDays(40)).toString();
        send(worker.signedIn(), with(fields, "occurredAt", tomorrow))
                .statusCode(422)
                .body("code", equalTo("RECORD_IN_FUTURE"));
        send(worker.signedIn(), with(fields, "occurredAt", longAgo))
                .statusCode(422)
                .body("code", equalTo("RECORD_TOO_OLD"));
        // A phone may be a few minutes ahead.
        send(
                        worker.signedIn(),
                        with(
                                fields,
                                "occurredAt",
                                Instant.now().plusSeconds(120).toString()))
                .statusCode(201);
    }

    @Test
    void a_place_is_never_guessed() {
        send(worker.signedIn(), record(Map.of("longitude", 121.2, "latitude", 30.1, "datum", "BD09")))
                .statusCode(400)
                .body("code", equalTo("DATUM_UNKNOWN"));
        send(worker.signedIn(), record(Map.of("longitude", 121.2, "latitude", 30.1)))
                .statusCode(400)
                .body("code", equalTo("DATUM_UNKNOWN"));
        send(worker.signedIn(), record(place(30.1, 121.2))).body("code", equalTo("COORDINATES_SWAPPED"));
    }

    @Test
    void nobody_files_for_another() {
        send(loggedInAs(Role.WORKER, worker.grid()), record(middleOf(worker.square())))
                .statusCode(403)
                .body("code", equalTo("ACCOUNT_WITHOUT_WORKER"));
        send(loggedInAs(Role.ADMIN), record(middleOf(worker.square()))).statusCode(403);
    }

    @Test
    void a_text_over_again_is_marked_not_refused() {
        var fields = with(record(middleOf(worker.square())), "text", "宣传反诈知识，发放防诈骗手册二十份，居民反响良好");
        String first = send(worker.signedIn(), fields).extract().path("id");
        send(worker.signedIn(), with(fields, "id", UUID.randomUUID().toString()))
                .statusCode(201)
                .body("marks", hasSize(1))
                .body("marks[0].mark", equalTo("DUPLICATE_TEXT"))
                .body("marks[0].similarTo", equalTo(first));
        worker.signedIn().get("/v1/records/" + first).then().body("marks", empty());

        var another = RecordFixture.workerWithGrid();
        send(another.signedIn(), with(fields, "id", UUID.randomUUID().toString()))
                .statusCode(201)
                .body("marks", empty());
    }

    @Test
    void too_many_in_a_moment_are_marked_the_first_ones_too() {
        var place = middleOf(worker.square());
        String first = null;
        for (int i = 0; i < 3; i++) {
            first = send(worker.signedIn(), record(place))
                    .body("marks", empty())
                    .extract()
                    .path("id");
        }
        send(worker.signedIn(), record(place)).body("marks.mark", contains("BURST"));
        worker.signedIn().get("/v1/records/" + first).then().body("marks.mark", contains("BURST"));
        // Elsewhere he works on.
        send(worker.signedIn(), record(place(1.5, 50.5))).body("marks", not(contains("BURST")));
    }
}
