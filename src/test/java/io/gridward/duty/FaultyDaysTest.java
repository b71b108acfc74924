package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

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

    private UUID faulty;
    private LocalDate day;

    /** Other tests compute days, too. */
    @AfterEach
    void repair() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "delete from track_segment where worker_id = :worker and day = :day")
                .setParameter("worker", faulty)
                .setParameter("day", day)
                .executeUpdate());
    }

    @Test
    void a_day_that_cannot_be_computed_holds_up_nobody_and_keeps_its_mark() {
        day = duty.workday(1);
        var damaged = duty.posted();
        var other = duty.posted();
        faulty = damaged.workerId();
        duty.upload(damaged, duty.walk(damaged.square(), duty.at(day, "08:00"), 600));
        duty.upload(other, duty.walk(other.square(), duty.at(day, "08:00"), 600));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update track_segment set points = 'damaged' where worker_id = :worker and day = :day")
                .setParameter("worker", faulty)
                .setParameter("day", day)
                .executeUpdate());

        recounting.recountAll();

        assertThat(isMarked(other.workerId())).isFalse();
        assertThat(duty.ownDay(other, day).getInt("metres")).isBetween(550, 650);
        assertThat(isMarked(faulty)).isTrue();
    }

    private boolean isMarked(UUID worker) {
        return QuarkusTransaction.requiringNew().call(() -> recounts.isMarked(worker, day));
    }
}
