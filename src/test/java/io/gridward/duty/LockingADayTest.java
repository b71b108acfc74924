package io.gridward.duty;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.identity.SignIn;
import io.gridward.inbox.InboxFixture;
import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.Time;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Days are locked for all workers together, so each test takes a date of its own. */
@GridwardTest
class LockingADayTest {

    @Inject
    DutyFixture duty;

    @Inject
    DutyLocks locks;

    @Inject
    DutyDays days;

    @Inject
    DutyOpening opening;

    @Inject
    Time time;

    @Test
    void a_locked_day_changes_only_by_the_decision_of_an_outsider() {
        var day = duty.workday(6);
        var worker = duty.posted();
        duty.file(worker, duty.at(day, "09:00"), 5);
        assertThat(duty.day(worker, day).getString("result")).isEqualTo("PENDING");
        appeal(worker, day).statusCode(409).body("code", equalTo("DUTY_DAY_OPEN"));

        assertThat(locks.lock(day)).isPositive();
        var locked = duty.ownDay(worker, day);
        assertThat(locked.getString("result")).isEqualTo("NOT_MET");
        assertThat(locked.getString("lockedResult")).isEqualTo("NOT_MET");
        assertThat(locked.getString("locksAt")).isNull();

        // What arrives now is kept as evidence, but the day stays.
        duty.upload(worker, duty.walk(worker.square(), duty.at(day, "08:00"), 3400));
        assertThat(duty.day(worker, day).getInt("metres")).isZero();
        assertThat(locks.lock(day)).isZero();

        String appeal = appeal(worker, day).statusCode(201).extract().path("id");
        appeal(worker, day).statusCode(409).body("code", equalTo("APPEAL_FILED_ALREADY"));
        var leader = StaffingFixture.idOfNew(WorkerKind.SUPERVISOR);
        StaffingFixture.assign(leader, worker.grid());
        decide(SignIn.token(Role.SUPERVISOR, leader, StaffingFixture.TOWN), appeal)
                .statusCode(403)
                .body("code", equalTo("APPEAL_OWN_TEAM"));
        decide(worker.token(), appeal).statusCode(403).body("code", equalTo("FORBIDDEN"));
        var outsider = SignIn.token(Role.COMMANDER, null, StaffingFixture.TOWN);
        decide(outsider, appeal).statusCode(200).body("state", equalTo("DECIDED"));
        decide(outsider, appeal).statusCode(412).body("code", equalTo("STALE_VERSION"));
        decide(outsider, appeal, 1).statusCode(409).body("code", equalTo("APPEAL_DECIDED"));

        assertThat(InboxFixture.about(worker.self(), appeal)).singleElement().satisfies(message -> assertThat(message)
                .containsEntry("text", "对您" + day + "履职结果的申诉已有决定。"));

        var decided = duty.ownDay(worker, day);
        assertThat(decided.getString("result")).isEqualTo("MET");
        assertThat(decided.getString("lockedResult")).isEqualTo("NOT_MET");
        assertThat(decided.getList("reasons")).contains("DECIDED_ON_APPEAL");
        appeal(duty.posted(), day).statusCode(404);
    }

    @Test
    void a_day_in_doubt_is_locked_pending_and_a_person_is_asked() {
        var day = duty.workday(7);
        var worker = duty.posted();
        duty.file(worker, duty.at(day, "09:00"), 5);
        // A rule of the grid that asks for a little more than the walk, by less than its error.
        duty.upload(worker, duty.walk(worker.square(), duty.at(day, "08:00"), 2000));
        int walked = duty.day(worker, day).getInt("metres");
        int error = duty.ownDay(worker, day).getInt("standardErrorMetres");
        assertThat(error).isPositive();
        duty.rule(worker, day, DutyMode.SCORED, walked + error);
        assertThat(duty.day(worker, day).getList("reasons")).containsExactly("METRES_IN_DOUBT");

        locks.lock(day);

        var locked = duty.ownDay(worker, day);
        assertThat(locked.getString("result")).isEqualTo("PENDING");
        loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .get("/v1/duty-appeals?area={grid}&state=OPEN", worker.grid())
                .then()
                .statusCode(200)
                .body("items.workerId", hasItem(worker.workerId().toString()))
                .body("items.origin", hasItem("DOUBT"));
        worker.self().get("/v1/me/duty-appeals").then().body("items.size()", equalTo(1));
    }

    @Test
    void a_day_is_not_locked_before_noon_of_the_next_working_day() {
        var today = time.today();
        duty.workday(1);
        lock(today).statusCode(409).body("code", equalTo("DUTY_DAY_NOT_OVER"));
        lock(LocalDate.of(2999, 3, 4)).statusCode(409).body("code", equalTo("CALENDAR_YEAR_UNKNOWN"));
    }

    @Test
    void an_appeal_has_its_time() {
        var day = duty.workday(20);
        var worker = duty.posted();
        duty.file(worker, duty.at(day, "09:00"), 1);
        duty.day(worker, day);
        locks.lock(day);
        // As if it had been locked when it should have been.
        QuarkusTransaction.requiringNew().run(() -> days.getEntityManager()
                .createQuery("update DutyDay set lockedAt = :then where workerId = :worker and day = :day")
                .setParameter("then", duty.at(duty.workday(10), "12:00"))
                .setParameter("worker", worker.workerId())
                .setParameter("day", day)
                .executeUpdate());
        appeal(worker, day).statusCode(409).body("code", equalTo("APPEAL_TOO_LATE"));
    }

    @Test
    void an_open_day_is_measured_anew_by_a_new_version_and_a_locked_one_stays() {
        var day = duty.workday(13);
        var open = duty.posted();
        var locked = duty.posted();
        duty.recounted(locked, day);
        locks.lock(day);
        duty.recounted(open, day);
        QuarkusTransaction.requiringNew().run(() -> days.getEntityManager()
                .createNativeQuery(
                        "update duty_day set algorithm_version = 0, computed_at = '2026-01-01' where worker_id in (:open, :locked)")
                .setParameter("open", open.workerId())
                .setParameter("locked", locked.workerId())
                .executeUpdate());

        opening.open();

        assertThat(duty.day(open, day).getInt("algorithmVersion")).isEqualTo(DistanceAlgorithm.VERSION);
        assertThat(duty.ownDay(locked, day).getInt("algorithmVersion")).isZero();
    }

    private static ValidatableResponse lock(LocalDate day) {
        return loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("date", day.toString()))
                .post("/v1/duty-locks")
                .then();
    }

    private static ValidatableResponse appeal(Posted worker, LocalDate day) {
        return worker.self()
                .body(Map.of("date", day.toString(), "text", "The phone was broken"))
                .post("/v1/duty-appeals")
                .then();
    }

    private static ValidatableResponse decide(String token, String appeal) {
        return decide(token, appeal, 0);
    }

    private static ValidatableResponse decide(String token, String appeal, int version) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("result", "MET", "note", "Seen on the cameras"))
                .post("/v1/duty-appeals/{id}/decision", appeal)
                .then();
    }
}
