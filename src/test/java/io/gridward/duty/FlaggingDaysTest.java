package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Pictures;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;

import static io.gridward.duty.DutyTermsFixture.changes;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** What is found about a day once it is locked, and that nothing follows from it. */
@GridwardTest
class FlaggingDaysTest {

    @Inject
    DutyFixture duty;

    @Inject
    DutyLocks locks;

    @Inject
    FlagFinding finding;

    @Inject
    StatementCount statements;

    @Inject
    EntityManager entities;

    private Posted worker;
    private LocalDate day;

    @BeforeEach
    void aWorkerOnADay() {
        day = duty.workday(4);
        worker = duty.posted();
    }

    @Test
    void a_telephone_that_stands_as_none_does_is_flagged_and_the_day_stays_as_it_is() {
        duty.upload(worker, standing("10:00", 41));
        duty.day(worker, day);
        finding.findDue();
        assertThat(flags(worker).getList("items"))
                .as("of a day that is not locked")
                .isEmpty();

        locks.lock(day);
        var locked = duty.ownDay(worker, day);
        finding.findDue();

        var flags = flags(worker);
        assertThat(flags.getList("items.kind")).containsExactly("NO_JITTER");
        assertThat(flags.getString("items[0].state")).isEqualTo("OPEN");
        assertThat(flags.getString("items[0].date")).isEqualTo(day.toString());
        assertThat(flags.getString("items[0].from"))
                .isEqualTo(duty.at(day, "10:00").toString());
        assertThat(flags.getDouble("items[0].evidence.seconds")).isEqualTo(2400);
        assertThat(flags.getInt("items[0].evidence.points")).isEqualTo(41);
        assertThat(flags.getInt("items[0].evidence.times")).isEqualTo(1);
        assertThat(flags.getString("items[0].evidence.deviceId"))
                .contains(worker.workerId().toString());
        assertThat(duty.ownDay(worker, day).getMap("$")).isEqualTo(locked.getMap("$"));
    }

    @Test
    void what_is_found_again_after_an_interruption_adds_nothing() {
        duty.upload(worker, standing("10:00", 41));
        duty.day(worker, day);
        locks.lock(day);
        finding.findDue();
        var first = flags(worker);

        // As if the search had ended after the flag and before the day was done.
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update duty_day set examined_at = null where worker_id = :worker")
                .setParameter("worker", worker.workerId())
                .executeUpdate());
        finding.findDue();

        assertThat(flags(worker).getList("items")).isEqualTo(first.getList("items"));
        assertThat(changes("FLAG_RAISED", first.getString("items[0].id"))).isEqualTo(1);
    }

    @Test
    void a_telephone_of_two_workers_is_flagged_for_each() {
        var other = duty.posted();
        var morning = duty.walk(worker.square(), duty.at(day, "08:00"), 600);
        duty.upload(worker, "one telephone", morning);
        duty.upload(other, "one telephone", duty.walk(other.square(), duty.at(day, "14:00"), 600));
        duty.day(worker, day);
        locks.lock(day);
        finding.findDue();

        var own = shared(worker);
        assertThat(own.getInt("items[0].evidence.points")).isEqualTo(morning.size());
        assertThat(own.getInt("items[0].evidence.otherWorkers")).isEqualTo(1);
        assertThat(own.getList("items[0].evidence.otherWorkerIds"))
                .containsExactly(other.workerId().toString());
        assertThat(shared(other).getString("items[0].from"))
                .isEqualTo(duty.at(day, "14:00").toString());
    }

    @Test
    void a_record_with_another_workers_photo_is_flagged_and_his_is_not() {
        var other = duty.posted();
        String original = duty.file(other, duty.at(day, "09:00"), other.square());
        String copy = duty.file(worker, duty.at(day, "10:00"), worker.square());
        byte[] photo = Pictures.jpeg(20261126);
        photograph(other, original, photo);
        photograph(worker, copy, photo);
        duty.day(worker, day);
        locks.lock(day);
        finding.findDue();

        var flags = flags(worker);
        assertThat(flags.getList("items.kind")).containsExactly("COPIED_PHOTO");
        assertThat(flags.getString("items[0].from"))
                .isEqualTo(duty.at(day, "10:00").toString());
        assertThat(flags.getList("items[0].evidence.recordIds")).containsExactly(copy);
        assertThat(flags.getList("items[0].evidence.otherRecordIds")).containsExactly(original);
        assertThat(flags.getList("items[0].evidence.otherWorkerIds"))
                .containsExactly(other.workerId().toString());
        assertThat(flags(other).getList("items")).isEmpty();
    }

    @Test
    void jumps_to_and_fro_are_one_flag_with_how_often() {
        var points = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < 4; place++) {
            for (int i = 0; i < 5; i++) {
                var at = duty.at(day, "10:00").plusSeconds(10L * points.size());
                points.add(point(at, 0.0001 * i + 0.05 * (place % 2)));
            }
        }
        duty.upload(worker, points);
        duty.day(worker, day);
        locks.lock(day);
        finding.findDue();

        var flags = flags(worker);
        assertThat(flags.getList("items.kind")).containsExactly("IMPOSSIBLE_JUMP");
        assertThat(flags.getInt("items[0].evidence.times")).isEqualTo(3);
        assertThat(flags.getDouble("items[0].evidence.metres")).isBetween(5000.0, 6000.0);
        assertThat(flags.getString("items[0].to"))
                .isEqualTo(duty.at(day, "10:00").plusSeconds(150).toString());
    }

    @Test
    void ten_workers_take_as_many_statements_as_one() {
        duty.lockedDay(worker.workerId(), day);
        // What other tests have left is looked through first.
        finding.findDue();
        duty.lockedDay(duty.posted().workerId(), day);
        var one = statements.here(finding::findDue);
        for (int i = 0; i < 10; i++) {
            duty.lockedDay(duty.posted().workerId(), day);
        }
        assertThat(statements.here(finding::findDue)).hasSameSizeAs(one);
    }

    @Test
    void what_arrives_after_the_lock_is_looked_through_and_changes_nothing_else() {
        duty.recounted(worker, day);
        locks.lock(day);
        finding.findDue();
        var locked = duty.ownDay(worker, day);
        assertThat(locked.getInt("pointsAfterLock")).isZero();

        duty.upload(worker, standing("10:00", 41));
        duty.day(worker, day);
        finding.findDue();

        assertThat(flags(worker).getList("items.kind")).containsExactly("NO_JITTER");
        var after = new HashMap<String, Object>(duty.ownDay(worker, day).getMap("$"));
        assertThat(after.put("pointsAfterLock", 0)).isEqualTo(41);
        assertThat(after).isEqualTo(locked.getMap("$"));
    }

    @Test
    void what_is_found_alike_after_the_lock_is_no_second_flag_until_the_first_is_reviewed() {
        duty.upload(worker, standing("10:00", 41));
        duty.day(worker, day);
        locks.lock(day);
        finding.findDue();
        var first = flags(worker).getString("items[0].id");

        duty.upload(worker, standing("09:00", 41));
        duty.day(worker, day);
        finding.findDue();
        assertThat(flags(worker).getList("items.id")).containsExactly(first);

        review(first);
        duty.upload(worker, standing("14:00", 41));
        duty.day(worker, day);
        finding.findDue();
        assertThat(flags(worker).getList("items.state")).containsExactly("DISMISSED", "OPEN");
        assertThat(duty.ownDay(worker, day).getInt("pointsAfterLock")).isEqualTo(82);
    }

    private static void review(String flag) {
        loggedInAs(Role.COMMANDER)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("outcome", "DISMISSED", "note", "A telephone forgotten at the station"))
                .post("/v1/flags/{id}/review", flag)
                .then()
                .statusCode(200);
    }

    private static void photograph(Posted worker, String record, byte[] photo) {
        worker.self()
                .contentType("image/jpeg")
                .body(photo)
                .post("/v1/records/{id}/photos", record)
                .then()
                .statusCode(201);
    }

    private JsonPath shared(Posted worker) {
        return list("/v1/flags?kind=SHARED_DEVICE&state=OPEN&area=" + worker.grid());
    }

    private JsonPath flags(Posted worker) {
        return list("/v1/flags?date=" + day + "&area=" + worker.grid());
    }

    private static JsonPath list(String address) {
        return loggedInAs(Role.AUDITOR)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A point a minute, to the last digit at one place. */
    private List<Map<String, Object>> standing(String from, int points) {
        var all = new ArrayList<Map<String, Object>>();
        for (int minute = 0; minute < points; minute++) {
            all.add(point(duty.at(day, from).plusSeconds(60L * minute), 0));
        }
        return all;
    }

    private Map<String, Object> point(Instant at, double degreesNorth) {
        return Map.of(
                "time",
                at.toString(),
                "longitude",
                worker.square().longitude(),
                "latitude",
                worker.square().latitude() + degreesNorth,
                "accuracy",
                5);
    }
}
