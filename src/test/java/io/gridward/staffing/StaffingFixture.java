package io.gridward.staffing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;

/** Grids, workers and assignments for tests, made through the doors; each call makes new ones. */
public final class StaffingFixture {

    /** 浒山街道 and 团圈社区. */
    public static final String TOWN = "330282006";

    public static final String VILLAGE = "330282006004";

    private static final AtomicLong SEQUENCE = new AtomicLong(System.nanoTime() % 1_000_000);

    private StaffingFixture() {}

    public static RequestSpecification admin() {
        return loggedInAs(Role.ADMIN).contentType(ContentType.JSON);
    }

    public static void retire(String gridCode) {
        admin().header("If-Match", "\"0\"")
                .body(Map.of("reason", "test"))
                .post("/v1/grids/{code}/retirement", gridCode)
                .then()
                .statusCode(200);
    }

    /** The fields of a worker nobody refuses. */
    public static Map<String, Object> worker(WorkerKind kind) {
        return new HashMap<>(Map.of(
                "kind",
                kind.name(),
                "name",
                "Worker " + SEQUENCE.incrementAndGet(),
                "areaCode",
                TOWN,
                "education",
                "COLLEGE",
                "hireDate",
                "2019-12-01",
                "birthDate",
                "1990-01-01",
                "phone",
                newPhone(),
                "idCard",
                newIdCard()));
    }

    public static Response create(Map<String, Object> worker) {
        return admin().body(worker).post("/v1/workers");
    }

    /** A new worker as the answer shows him. */
    public static JsonPath newWorker(WorkerKind kind) {
        return create(worker(kind)).then().statusCode(201).extract().jsonPath();
    }

    public static UUID idOfNew(WorkerKind kind) {
        return newWorker(kind).getUUID("id");
    }

    public static Response tryToAssign(UUID worker, String gridCode, String validFrom) {
        return admin().body(Map.of("gridCode", gridCode, "validFrom", validFrom))
                .post("/v1/workers/{id}/assignments", worker);
    }

    /** The new assignment, since the beginning of 2026. */
    public static JsonPath assign(UUID worker, String gridCode) {
        return tryToAssign(worker, gridCode, "2026-01-01T00:00:00+08:00")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static Response end(String assignment, int version, Map<String, Object> command) {
        return admin().header("If-Match", "\"" + version + "\"")
                .body(command)
                .post("/v1/assignments/{id}/end", assignment);
    }

    public static Response graphql(RequestSpecification caller, String query) {
        return caller.contentType(ContentType.JSON).body(Map.of("query", query)).post("/graphql");
    }

    /** Outside the assigned ranges: no real number begins with 120. */
    public static String newPhone() {
        return "120%08d".formatted(SEQUENCE.incrementAndGet());
    }

    /** With a region that never was. */
    public static String newIdCard() {
        String digits = "00000019900%06d".formatted(SEQUENCE.incrementAndGet() % 1_000_000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum + digits.charAt(i) - '0') * 2 % 11;
        }
        return digits + "10X98765432".charAt(sum);
    }
}
