package io.gridward.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.shared.web.LogLines;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class FaultyDaysTest {

    @Inject
    DutyFixture duty;

    @Inject
    Recounts recounts;

    @Inject
    DutyRecounting recounting;

    @Inject
    EntityManager entities;

    @Inject
    DutyLocks locks;

    @Inject
    FlagFinding finding;

    private final List<UUID> faulty = new ArrayList<>();

    /** Other tests compute days, too. */
    @AfterEach
    void repair() {
        change("delete from track_segment where worker_id = any(:workers)");
    }

    @Test
    void a_day_that_cannot_be_computed_holds_up_nobody_and_keeps_its_mark() {
        var day = duty.workday(1);
        var damaged = duty.posted();
        var other = duty.posted();
        walk(damaged, day);
        walk(other, day);
        damage(damaged);

        recounting.recountAll();

        assertThat(isMarked(other, day)).isFalse();
        assertThat(duty.ownDay(other, day).getInt("metres")).isBetween(550, 650);
        assertThat(isMarked(damaged, day)).isTrue();
    }

    @Test
    void a_day_that_cannot_be_computed_stays_open_and_the_others_are_locked() {
        var day = duty.workday(11);
        var damaged = duty.posted();
        var other = duty.posted();
        duty.recounted(damaged, day);
        duty.recounted(other, day);
        walk(damaged, day);
        walk(other, day);
        damage(damaged);

        assertThat(locks.lock(day)).isEqualTo(1);

        assertThat(duty.ownDay(other, day).getString("lockedAt")).isNotNull();
        assertThat(isMarked(damaged, day)).isTrue();
        repair();
        assertThat(locks.lock(day)).isEqualTo(1);
    }

    @Test
    void a_day_that_cannot_be_looked_through_holds_up_nobody_and_is_told_of_once() {
        var day = duty.workday(12);
        var later = duty.workday(11);
        var damaged = duty.posted();
        var other = duty.posted();
        walk(damaged, day);
        walk(other, day);
        walk(other, later);
        duty.day(other, later);
        locks.lock(day);
        locks.lock(later);
        damage(damaged);

        try (var log = LogLines.open()) {
            finding.findDue();
            finding.findDue();

            assertThat(log.all())
                    .filteredOn(
                            line -> line.message().contains(damaged.workerId().toString()))
                    .hasSize(1);
        }
        assertThat(isExamined(other, day)).isTrue();
        assertThat(isExamined(other, later)).isTrue();
        assertThat(isExamined(damaged, day)).isFalse();
        repair();
        finding.findDue();
        assertThat(isExamined(damaged, day)).isTrue();
    }

    private void walk(Posted worker, LocalDate day) {
        duty.upload(worker, duty.walk(worker.square(), duty.at(day, "08:00"), 600));
    }

    private void damage(Posted worker) {
        faulty.add(worker.workerId());
        change("update track_segment set points = 'damaged' where worker_id = any(:workers)");
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement)
                .setParameter("workers", faulty.toArray(UUID[]::new))
                .executeUpdate());
    }

    private boolean isMarked(Posted worker, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> recounts.isMarked(worker.workerId(), day));
    }

    private boolean isExamined(Posted worker, LocalDate day) {
        return (boolean) entities.createNativeQuery(
                        "select examined_at is not null from duty_day where worker_id = :worker and day = :day")
                .setParameter("worker", worker.workerId())
                .setParameter("day", day)
                .getSingleResult();
    }
}
