package io.gridward.phone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class SyncingTest {

    private static final String VILLAGE = "330282123228";

    private UUID worker;
    private GridFixture.Square square;
    private String grid;

    @BeforeEach
    void employ_somebody() {
        worker = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
        square = GridFixture.freeSquare();
        grid = GridFixture.gridOn(VILLAGE, square);
    }

    @Test
    void mixed_operations_are_done_in_order_with_a_result_each() {
        StaffingFixture.assign(worker, grid);
        UUID draft = UUID.randomUUID();
        sync(
                        operation("FILE_RECORD", record(UUID.randomUUID())),
                        operation("REPORT_CASE", draft(draft)),
                        targeted("SUBMIT_CASE", draft, Map.of()),
                        operation("RECORD_VISIT", Map.of("householdId", household())))
                .statusCode(200)
                .body("items.outcome", contains("DONE", "DONE", "DONE", "DONE"))
                .body("items.index", contains(0, 1, 2, 3))
                .body("items[0].result.gridCode", equalTo(grid))
                .body("items[1].result.state", equalTo("DRAFT"))
                .body("items[2].result.state", equalTo("REPORTED"))
                .body("items[3].result.id", notNullValue())
                .body("items[3].refusal", nullValue());
    }

    @Test
    void what_is_sent_again_is_done_once_and_answered_as_before() {
        var visit = operation("RECORD_VISIT", Map.of("householdId", household()));
        String id =
                sync(visit).body("items.outcome", contains("DONE")).extract().path("items[0].result.id");
        sync(visit).body("items.outcome", contains("REPEATED")).body("items[0].result.id", equalTo(id));

        var other = new HashMap<>(visit);
        other.put("body", Map.of("householdId", household()));
        sync(other)
                .body("items.outcome", contains("REFUSED"))
                .body("items[0].refusal.code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_record_that_was_filed_alone_before_is_not_filed_twice() {
        UUID id = UUID.randomUUID();
        me().contentType(ContentType.JSON)
                .body(record(id))
                .post("/v1/records")
                .then()
                .statusCode(201);
        sync(operation("FILE_RECORD", record(id)))
                .body("items.outcome", contains("DONE"))
                .body("items[0].result.id", equalTo(id.toString()));
        me().get("/v1/me/records").then().body("items", hasSize(1));
    }

    @Test
    void one_that_is_refused_or_cannot_be_read_is_no_loss_to_the_others() {
        var unknown = Map.of("id", UUID.randomUUID().toString(), "kind", "MAKE_TEA");
        sync(
                        unknown,
                        "no object",
                        Map.of("kind", "FILE_RECORD"),
                        targeted("READ_MESSAGE", UUID.randomUUID(), Map.of()),
                        operation("TICK_OFF_ERRAND", Map.of()),
                        operation("FILE_RECORD", Map.of("kind", "VISIT", "colour", "red")),
                        operation("FILE_RECORD", record(UUID.randomUUID())))
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "DONE"))
                .body("items[0].refusal.code", equalTo("WRONG_TYPE"))
                .body("items[2].refusal.code", equalTo("INVALID_FIELDS"))
                .body("items[3].refusal.code", equalTo("NOT_FOUND"))
                .body("items[4].refusal.code", equalTo("INVALID_FIELDS"))
                .body("items[5].refusal.code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void what_needs_a_refused_one_is_not_tried() {
        var bad = operation("FILE_RECORD", Map.of("kind", "VISIT"));
        var next = following(bad, "FILE_RECORD", record(UUID.randomUUID()));
        var last = following(next, "FILE_RECORD", record(UUID.randomUUID()));
        sync(bad, next, last, operation("FILE_RECORD", record(UUID.randomUUID())))
                .body("items.outcome", contains("REFUSED", "NOT_TRIED", "NOT_TRIED", "DONE"))
                .body("items[1].refusal.code", equalTo("SYNC_AFTER_REFUSED"));
    }

    @Test
    void each_operation_is_judged_by_its_own_roles() {
        loggedInAs(Role.AUDITOR)
                .contentType(ContentType.JSON)
                .body(Map.of("operations", List.of(operation("FILE_RECORD", record(UUID.randomUUID())))))
                .post("/v1/me/sync")
                .then()
                .statusCode(200)
                .body("items[0].refusal.code", equalTo("FORBIDDEN"));
    }

    @Test
    void a_batch_has_one_to_a_hundred() {
        sync().statusCode(400).body("code", equalTo("INVALID_FIELDS"));
        var many = new ArrayList<Object>();
        for (int i = 0; i < 101; i++) {
            many.add(operation("FILE_RECORD", Map.of()));
        }
        sync(many.toArray()).statusCode(400).body("code", equalTo("INVALID_FIELDS"));
    }

    private RequestSpecification me() {
        return loggedInAsWorker(worker);
    }

    private ValidatableResponse sync(Object... operations) {
        return me().contentType(ContentType.JSON)
                .body(Map.of("operations", List.of(operations)))
                .post("/v1/me/sync")
                .then();
    }

    private static Map<String, Object> operation(String kind, Map<String, ?> body) {
        return Map.of("id", UUID.randomUUID().toString(), "kind", kind, "body", body);
    }

    private static Map<String, Object> targeted(String kind, UUID target, Map<String, ?> body) {
        var operation = new HashMap<>(operation(kind, body));
        operation.put("target", target.toString());
        return operation;
    }

    private static Map<String, Object> following(Map<String, Object> after, String kind, Map<String, ?> body) {
        var operation = new HashMap<>(operation(kind, body));
        operation.put("after", after.get("id"));
        return operation;
    }

    private Map<String, Object> record(UUID id) {
        return Map.of("id", id.toString(), "kind", "NOTHING_FOUND", "place", place());
    }

    private Map<String, Object> draft(UUID id) {
        return Map.of("id", id.toString(), "categoryCode", "01001", "text", "下水道堵塞", "draft", true, "place", place());
    }

    private Map<String, Object> place() {
        return Map.of("longitude", square.longitude(), "latitude", square.latitude(), "datum", "WGS84");
    }

    private String household() {
        return loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "gridCode",
                        grid,
                        "visitClass",
                        "GENERAL",
                        "address",
                        "平安路12号",
                        "contactName",
                        "李",
                        "contactPhone",
                        StaffingFixture.newPhone()))
                .post("/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
