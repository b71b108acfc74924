package io.gridward.training;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Records who came, enrolled or not. */
@UseCase
@RolesAllowed({Role.Names.TRAINER, Role.Names.COMMANDER, Role.Names.ADMIN, Role.Names.WORKER})
@OutsideReach(value = Outside.HIDDEN_UNLESS_ABOVE, note = "WORKER signs in himself only")
public class RollCall {

    private final Trainings trainings;
    private final Attendances attendances;
    private final Participants participants;
    private final TrainingConfig config;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    RollCall(
            Trainings trainings,
            Attendances attendances,
            Participants participants,
            TrainingConfig config,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.trainings = trainings;
        this.attendances = attendances;
        this.participants = participants;
        this.config = config;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** One result for each item, in their order. Who is there already is answered as the first time. */
    public List<AttendanceResult> record(UUID trainingId, @NotNull @Valid RecordAttendances command) {
        var training = trainings
                .lockVisible(caller.reach(), trainingId)
                .orElseThrow(() -> Problem.notFound("training", trainingId));
        training.requireNotCancelled();
        var workerIds = command.items().stream()
                .map(RecordAttendances.AttendanceItem::workerId)
                .toList();
        var refused = participants.refused(training, workerIds);
        var present = attendances.byWorker(trainingId, Participants.ids(workerIds));
        int before = present.size();

        var results = new ArrayList<AttendanceResult>();
        for (var item : command.items()) {
            String id = item.workerId();
            try {
                if (refused.containsKey(id)) {
                    throw refused.get(id);
                }
                UUID worker = UUID.fromString(id);
                var outcome = ParticipationOutcome.DUPLICATE;
                if (!present.containsKey(worker)) {
                    present.put(worker, signIn(training, worker, timeOf(training, item)));
                    outcome = ParticipationOutcome.ACCEPTED;
                }
                results.add(AttendanceResult.of(id, outcome, present.get(worker)));
            } catch (Problem why) {
                results.add(AttendanceResult.refused(id, why));
            }
        }
        if (present.size() > before && training.state() == TrainingState.PLANNED) {
            hold(training);
        }
        attendances.flush();
        return results;
    }

    private Instant timeOf(Training training, RecordAttendances.AttendanceItem item) {
        Instant now = time.now();
        if (item.signedInAt() != null && !participants.mayOthers(training)) {
            throw Problem.of(TrainingProblem.SIGN_IN_TIME_NOT_YOURS);
        }
        Instant signedInAt = item.signedInAt() == null ? now : item.signedInAt().truncatedTo(ChronoUnit.MICROS);
        if (signedInAt.isAfter(now)) {
            throw Problem.of(TrainingProblem.SIGN_IN_IN_FUTURE);
        }
        training.requireOpenAt(signedInAt, config.signInOpensBefore());
        return signedInAt;
    }

    private Attendance signIn(Training training, UUID worker, Instant at) {
        var attendance = new Attendance(ids.next(), training.id(), worker, at, training.isLate(at, config.grace()));
        attendances.persist(attendance);
        outbox.append(Change.created(
                "TRAINING_ATTENDED", attendance.id(), training.areaCode(), AttendanceView.from(attendance)));
        return attendance;
    }

    private void hold(Training training) {
        var before = TrainingView.from(training);
        training.hold();
        trainings.flush();
        outbox.append(Change.changed(
                "TRAINING_HELD", training.id(), training.areaCode(), before, TrainingView.from(training)));
    }
}
