package io.gridward.service;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Answers opinions, one by one or a group at once, and says which belong together. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class OpinionAnswering {

    private final Opinions opinions;
    private final OpinionGroups groups;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    OpinionAnswering(Opinions opinions, OpinionGroups groups, CurrentCaller caller, Outbox outbox, Time time) {
        this.opinions = opinions;
        this.groups = groups;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    public OpinionView answer(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid AnswerOpinion command) {
        var now = time.now();
        return change(
                "OPINION_ANSWERED",
                id,
                expectedVersion,
                opinion -> opinion.answer(command.text(), caller.get().name(), now, time.dayOf(now)));
    }

    /** It lies in the group's area, and the group is not answered yet. */
    public OpinionView join(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid JoinOpinionGroup command) {
        var group = groups.locked(caller.reach(), command.groupId())
                .orElseThrow(() -> Problem.notFound("opinionGroup", command.groupId()));
        group.requireOpen();
        return change("OPINION_GROUPED", id, expectedVersion, opinion -> {
            if (!opinion.gridCode().startsWith(group.areaCode())) {
                throw Problem.of(OpinionProblem.OPINION_OUTSIDE_GROUP).with("area", group.areaCode());
            }
            opinion.join(group);
        });
    }

    public OpinionView leave(UUID id, int expectedVersion) {
        return change("OPINION_UNGROUPED", id, expectedVersion, Opinion::leave);
    }

    /** Answers the group and with it all its opinions that have no answer yet. */
    public OpinionGroupView answerGroup(
            UUID id, @Nullable Integer expectedVersion, @NotNull @Valid AnswerOpinion command) {
        var now = time.now();
        String by = caller.get().name();
        var group = groups.locked(caller.reach(), id).orElseThrow(() -> Problem.notFound("opinionGroup", id));
        if (expectedVersion != null) {
            Expected.version(expectedVersion, group.version());
        }
        var before = group.view(0);
        group.answer(command.text(), by, now);
        var open = opinions.lockedOf(id).stream()
                .filter(opinion -> !opinion.isAnswered())
                .toList();
        open.forEach(opinion -> opinion.answer(command.text(), by, now, time.dayOf(now)));
        groups.flush();
        opinions.views(open)
                .forEach(view ->
                        outbox.append(Change.changed("OPINION_ANSWERED", view.id(), view.gridCode(), null, view)));
        var after = groups.view(group);
        outbox.append(Change.changed("OPINION_GROUP_ANSWERED", id, group.areaCode(), before, after));
        return after;
    }

    private OpinionView change(String type, UUID id, @Nullable Integer expectedVersion, Consumer<Opinion> change) {
        var opinion = opinions.locked(caller.get(), id).orElseThrow(() -> Problem.notFound("opinion", id));
        if (expectedVersion != null) {
            Expected.version(expectedVersion, opinion.version());
        }
        var before = opinions.view(opinion);
        change.accept(opinion);
        opinions.flush();
        var after = opinions.view(opinion);
        outbox.append(Change.changed(type, id, opinion.gridCode(), before, after));
        return after;
    }
}
