package io.gridward.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.time.Time;

import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.gridward.inbox.InboxFixture.about;
import static io.gridward.training.TrainingFixture.VILLAGE;
import static io.gridward.training.TrainingFixture.cancel;
import static io.gridward.training.TrainingFixture.enrol;
import static io.gridward.training.TrainingFixture.planned;
import static io.gridward.training.TrainingFixture.trainer;
import static io.gridward.training.TrainingFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class TellingOfTomorrowTest {

    @Inject
    TrainingReminding reminding;

    @Inject
    Time time;

    @Test
    void whoever_has_a_place_is_told_once_and_whoever_comes_later_later() {
        var day = time.today().plusDays(1);
        String id = plannedOn(day);
        String early = worker();
        enrol(trainer(), id, early).statusCode(200);
        reminding.remindOf(day);
        String late = worker();
        enrol(trainer(), id, late).statusCode(200);
        reminding.remindOf(day);

        for (String worker : new String[] {early, late}) {
            assertThat(told(worker, id)).isEqualTo("您报名的培训“消防安全拉练”将于" + day + " 09:30开始。");
        }
    }

    @Test
    void nobody_is_told_of_what_was_called_off_or_is_on_another_day() {
        var day = time.today().plusDays(1);
        String cancelled = plannedOn(day);
        String later = plannedOn(day.plusDays(1));
        String worker = worker();
        enrol(trainer(), cancelled, worker).statusCode(200);
        enrol(trainer(), later, worker).statusCode(200);
        cancel(cancelled, 0).statusCode(200);
        reminding.remindOf(day);
        var me = loggedInAsWorker(UUID.fromString(worker));
        assertThat(about(me, cancelled)).isEmpty();
        assertThat(about(me, later)).isEmpty();
    }

    @Test
    void what_is_put_off_is_told_again() {
        var day = time.today().plusDays(1);
        String id = plannedOn(day);
        String worker = worker();
        enrol(trainer(), id, worker).statusCode(200);
        reminding.remindOf(day);
        var start = time.startOf(day.plusDays(1)).plusSeconds(9 * 3600);
        trainer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        start.plusSeconds(3600).toString()))
                .patch("/v1/trainings/" + id)
                .then()
                .statusCode(200);
        reminding.remindOf(day.plusDays(1));
        assertThat(about(loggedInAsWorker(UUID.fromString(worker)), id)).hasSize(2);
    }

    private String plannedOn(LocalDate day) {
        return planned(VILLAGE, time.startOf(day).plusSeconds(9 * 3600 + 30 * 60));
    }

    private static Object told(String worker, String training) {
        var messages = about(loggedInAsWorker(UUID.fromString(worker)), training);
        assertThat(messages).hasSize(1);
        return messages.get(0).get("text");
    }
}
