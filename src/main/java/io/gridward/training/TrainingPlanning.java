package io.gridward.training;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Judged;
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
        var repeated = chosen.repeated("training", command.id(), command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        return createAll(List.of(command)).get(0).orThrow();
    }

    /** @return what became of each, in the same order; one that is refused is no loss to the others */
    public List<Judged<TrainingView>> createAll(@NotNull List<@NotNull @Valid CreateTraining> commands) {
        var known = areas
                .byCodes(commands.stream().map(CreateTraining::areaCode).collect(Collectors.toSet()))
                .stream()
                .map(AreaView::code)
                .filter(caller.reach()::covers)
                .collect(Collectors.toSet());
        var taken = trainings.idsAmong(commands.stream()
                .map(CreateTraining::id)
                .filter(Objects::nonNull)
                .toList());
        var judged = commands.stream()
                .map(command -> Judged.of(() -> planned(command, known, taken)))
                .toList();
        trainings.persist(Judged.allAccepted(judged));
        trainings.flush();
        return judged.stream()
                .map(one -> one.map(training -> {
                    var view = TrainingView.from(training);
                    outbox.append(Change.created("TRAINING_CREATED", training.id(), training.areaCode(), view));
                    return view;
                }))
                .toList();
    }

    private Training planned(CreateTraining command, Set<String> areaCodes, Set<UUID> takenIds) {
        if (!areaCodes.contains(command.areaCode())) {
            throw Problem.notFound("area", command.areaCode());
        }
        var training = new Training(ids.orNext(command.id()), command, time.now());
        if (!takenIds.add(training.id())) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", training.id().toString());
        }
        return training;
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

    private TrainingView existing(UUID id) {
        return trainings
                .visible(caller.reach(), id)
                .map(TrainingView::from)
                .orElseThrow(() -> Problem.notFound("training", id));
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
