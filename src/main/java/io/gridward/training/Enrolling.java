package io.gridward.training;

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

/** Gives workers places in a training. */
@UseCase
@RolesAllowed({Role.Names.TRAINER, Role.Names.COMMANDER, Role.Names.ADMIN, Role.Names.WORKER})
@OutsideReach(value = Outside.HIDDEN_UNLESS_ABOVE, note = "WORKER enrols himself only")
public class Enrolling {

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final Participants participants;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    Enrolling(
            Trainings trainings,
            Enrolments enrolments,
            Participants participants,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.participants = participants;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** One result for each worker, in their order; places go to the first. */
    public List<EnrolmentResult> enrol(UUID trainingId, @NotNull @Valid EnrolWorkers command) {
        var training = trainings
                .lockVisible(caller.reach(), trainingId)
                .orElseThrow(() -> Problem.notFound("training", trainingId));
        training.requireNotCancelled();
        var workerIds = command.workerIds();
        var refused = participants.refused(training, workerIds);
        var present = enrolments.byWorker(trainingId, Participants.ids(workerIds));
        long enrolled = enrolments.count("trainingId", trainingId);

        var results = new ArrayList<EnrolmentResult>();
        for (String id : workerIds) {
            try {
                if (refused.containsKey(id)) {
                    throw refused.get(id);
                }
                UUID worker = UUID.fromString(id);
                var outcome = ParticipationOutcome.DUPLICATE;
                if (!present.containsKey(worker)) {
                    training.requirePlace(enrolled++);
                    present.put(worker, place(training, worker));
                    outcome = ParticipationOutcome.ACCEPTED;
                }
                results.add(EnrolmentResult.of(id, outcome, present.get(worker)));
            } catch (Problem why) {
                results.add(EnrolmentResult.refused(id, why));
            }
        }
        enrolments.flush();
        return results;
    }

    private Enrolment place(Training training, UUID worker) {
        var enrolment = new Enrolment(ids.next(), training.id(), worker, time.now());
        enrolments.persist(enrolment);
        outbox.append(Change.created(
                "TRAINING_ENROLLED", enrolment.id(), training.areaCode(), EnrolmentView.from(enrolment)));
        return enrolment;
    }
}
