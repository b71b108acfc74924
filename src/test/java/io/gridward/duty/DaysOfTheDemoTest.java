package io.gridward.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.demo.WithDemo;
import io.gridward.shared.time.Time;

import static org.assertj.core.api.Assertions.assertThat;

/** The days of the demo were measured once for many places and times; reckoned one by one they come out the same. */
@GridwardTest
@TestProfile(WithDemo.class)
class DaysOfTheDemoTest {

    private static final int SAMPLED = 40;

    /** Of a step that lies on the edge of the grid. */
    private static final int ONE_STEP = 45;

    @Inject
    DutyReckoning reckoning;

    @Inject
    DutyDays days;

    @Inject
    EntityManager entities;

    @Inject
    LockTimes lockTimes;

    @Inject
    Time time;

    @Test
    void reckoned_again_they_come_out_the_same() {
        var sample = sample("d.metres > 0");
        assertThat(sample).hasSize(SAMPLED);
        sample.forEach(this::comesOutTheSame);
    }

    @Test
    void those_that_were_excused_do_so_too() {
        sample("d.reasons && '{LEAVE,DEVICE_FAILURE,WEATHER,REST_DAY}'").forEach(this::comesOutTheSame);
    }

    @Test
    void what_is_locked_is_what_had_to_be_locked() {
        var all = rows(
                "select distinct d.day, d.locked_at is not null, count(*) over (partition by d.day) from duty_day d");
        assertThat(all).hasSize(30).allSatisfy(row -> {
            // As long as the calendar does not say when, a day stays open.
            boolean over = lockTimes
                    .ifKnown((LocalDate) row[0])
                    .filter(locksAt -> !time.now().isBefore(locksAt))
                    .isPresent();
            assertThat((boolean) row[1]).isEqualTo(over);
            assertThat((long) row[2]).isEqualTo(1118);
        });
    }

    private void comesOutTheSame(DutyDayId id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var stored = days.findById(id);
            var reckoned = reckoning.of(id.workerId(), id.day());
            assertThat(reckoned.walk().metres())
                    .as(id.toString())
                    .isBetween(stored.walk().metres() - 2, stored.walk().metres() + 2);
            assertThat(reckoned.walk().metresInGrid())
                    .isBetween(
                            stored.walk().metresInGrid() - ONE_STEP,
                            stored.walk().metresInGrid() + ONE_STEP);
            assertThat(reckoned.walk().vehicleMetres())
                    .isBetween(stored.walk().vehicleMetres() - 2, stored.walk().vehicleMetres() + 2);
            assertThat(reckoned.countedRecords()).isEqualTo(stored.countedRecords());
            assertThat(reckoned.filedRecords()).isEqualTo(stored.filedRecords());
            assertThat(reckoned.asked().metres()).isEqualTo(stored.requiredMetres());
            assertThat(reckoned.gridCode()).isEqualTo(stored.gridCode());
            var judged = stored.isLocked() ? reckoned.judged().last() : reckoned.judged();
            assertThat(judged.result()).isEqualTo(stored.isLocked() ? stored.lockedResult() : stored.result());
        });
    }

    private List<DutyDayId> sample(String which) {
        return rows("select d.worker_id, d.day from duty_day d where " + which
                        + " order by md5(d.worker_id::text || d.day) limit " + SAMPLED)
                .stream()
                .map(row -> new DutyDayId((UUID) row[0], (LocalDate) row[1]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(query, Object[].class).getResultList());
    }
}
