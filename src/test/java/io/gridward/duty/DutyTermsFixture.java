package io.gridward.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;

/** Rules and exemptions as tests need them, made through the REST door, in a town of their own. */
final class DutyTermsFixture {

    static final String TOWN = "330282111";
    static final String OTHER_TOWN = "330282112";

    private DutyTermsFixture() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static RequestSpecification commander(String... reach) {
        return loggedInAs(Role.COMMANDER, reach).contentType(ContentType.JSON).header("X-Action-Note", "test of duty");
    }

    /** The fields of a rule nobody refuses. */
    static Map<String, Object> rule(String area, LocalDate from, int minimumMetres) {
        return new HashMap<>(Map.of(
                "areaCode", area, "validFrom", from.toString(), "mode", "SCORED", "minimumMetres", minimumMetres));
    }

    static ValidatableResponse create(Map<String, Object> rule) {
        return commander().body(rule).post("/v1/duty-rules").then();
    }

    static String created(Map<String, Object> rule) {
        return create(rule).statusCode(201).extract().path("id");
    }

    static Map<String, Object> leave(UUID worker, String from, String to) {
        return new HashMap<>(Map.of("workerId", worker, "kind", "LEAVE", "from", from, "to", to));
    }

    static Map<String, Object> storm(String area, String from, String to) {
        return new HashMap<>(Map.of("areaCode", area, "kind", "WEATHER", "from", from, "to", to));
    }

    static ValidatableResponse record(RequestSpecification by, Map<String, Object> exemption) {
        return by.contentType(ContentType.JSON)
                .body(exemption)
                .post("/v1/exemptions")
                .then();
    }

    static String recorded(Map<String, Object> exemption) {
        return record(loggedInAs(Role.ADMIN), exemption)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Employed by the area, without a grid. */
    static UUID workerOf(String area) {
        var fields = StaffingFixture.worker(WorkerKind.FULL_TIME);
        fields.put("areaCode", area);
        return StaffingFixture.create(fields)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    static UUID workerIn(String grid) {
        var worker = workerOf(grid.substring(0, 12));
        StaffingFixture.assign(worker, grid);
        return worker;
    }

    static <T> T inside(Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    static long changes(String type, String subject) {
        return inside(() -> (Long) Arc.container()
                .instance(DutyRules.class)
                .get()
                .getEntityManager()
                .createNativeQuery(
                        "select count(*) from outbox where type = :type and subject_id = :subject", Long.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getSingleResult());
    }
}
