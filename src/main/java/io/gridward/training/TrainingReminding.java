package io.gridward.training;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import io.gridward.inbox.Inbox;
import io.gridward.inbox.MessageKind;
import io.gridward.shared.time.Periodic;
import io.gridward.shared.time.Time;

/**
 * Tells workers the day before of the trainings they have enrolled in: each once, however many nodes look and however
 * often; and again where it was put off to another day.
 */
@ApplicationScoped
class TrainingReminding {

    private final Enrolments enrolments;
    private final Inbox inbox;
    private final TrainingConfig config;
    private final Time time;

    TrainingReminding(Enrolments enrolments, Inbox inbox, TrainingConfig config, Time time) {
        this.enrolments = enrolments;
        this.inbox = inbox;
        this.config = config;
        this.time = time;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(config.lookEvery(), "tell of tomorrow's trainings", vertx, this::remindOfTomorrow);
    }

    void remindOfTomorrow() {
        if (!LocalTime.ofInstant(time.now(), time.zone()).isBefore(config.remindFrom())) {
            remindOf(time.today().plusDays(1));
        }
    }

    void remindOf(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            var letters = enrolments.beginning(time.startOf(day), time.startOf(day.plusDays(1))).stream()
                    .map(place -> place.letter(day, inbox.moment(place.startsAt())))
                    .toList();
            inbox.tell(MessageKind.TRAINING_TOMORROW, letters);
        });
    }
}
