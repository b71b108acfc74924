package io.gridward.training;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.area.AreaSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Creates, changes and cancels trainings. */
@UseCase
@RolesAllowed({Role.Names.TRAINER, Role.Names.COMMANDER, Role.Names.ADMIN})
@OutsideReach(Outside.HIDDEN)
public class TrainingPlanning {

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final AreaSearch areas;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    TrainingPlanning(
            Trainings trainings,
            Enrolments enrolments,
            AreaSearch areas,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.areas = areas;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Creates a training once: sent again under the same id by the same account, it answers the training there is. */
    public TrainingView create(@NotNull @Valid CreateTraining command) {
        if (chosen.isRepeated("training", command.id(), command)) {
            return trainings
                    .visible(caller.reach(), command.id())
                    .map(TrainingView::from)
                    .orElseThrow(() -> Problem.notFound("training", command.id()));
        }
        var area = areas.byCode(command.areaCode());
        if (!caller.reach().covers(area.code())) {
            throw Problem.notFound("area", area.code());
        }
        var training = new Training(ids.orNext(command.id()), command, time.now());
        trainings.persistAndFlush(training);
        var view = TrainingView.from(training);
        outbox.append(Change.created("TRAINING_CREATED", training.id(), training.areaCode(), view));
        return view;
    }

    public TrainingView update(UUID id, int expectedVersion, @NotNull @Valid UpdateTraining patch) {
        var training = lock(id, expectedVersion);
        var before = TrainingView.from(training);
        training.update(patch, enrolments.count("trainingId", id), time.now());
        return changed("TRAINING_UPDATED", before, training);
    }

    /** Calls it off for good. Who had enrolled stays on record. */
    public TrainingView cancel(UUID id, int expectedVersion, @NotNull @Valid CancelTraining command) {
        var training = lock(id, expectedVersion);
        var before = TrainingView.from(training);
        training.cancel(command.reason(), time.now());
        return changed("TRAINING_CANCELLED", before, training);
    }

    private Training lock(UUID id, int expectedVersion) {
        var training = trainings.lockWithin(caller.reach(), id).orElseThrow(() -> Problem.notFound("training", id));
        Expected.version(expectedVersion, training.version());
        return training;
    }

    private TrainingView changed(String type, TrainingView before, Training training) {
        trainings.flush();
        var after = TrainingView.from(training);
        outbox.append(Change.changed(type, training.id(), training.areaCode(), before, after));
        return after;
    }
}
