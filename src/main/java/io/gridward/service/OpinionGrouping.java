package io.gridward.service;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.DisposableAreas;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Makes and reads groups of opinions. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR})
@OutsideReach(Outside.HIDDEN)
public class OpinionGrouping {

    private final OpinionGroups groups;
    private final DisposableAreas areas;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    OpinionGrouping(
            OpinionGroups groups,
            DisposableAreas areas,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.groups = groups;
        this.areas = areas;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public OpinionGroupView create(@NotNull @Valid CreateOpinionGroup command) {
        var repeated = chosen.repeated("opinion-group", command.id(), command);
        if (repeated.isPresent()) {
            return byId(repeated.get());
        }
        areas.require(command.areaCode());
        var group = new OpinionGroup(ids.orNext(command.id()), command, time.now());
        groups.persistAndFlush(group);
        var view = group.view(0);
        outbox.append(Change.created("OPINION_GROUP_CREATED", group.id(), group.areaCode(), view));
        return view;
    }

    public Page<OpinionGroupView> page(@Nullable String area, @NotNull @Valid PageRequest request) {
        return groups.page(caller.reach(), area, request);
    }

    public OpinionGroupView byId(UUID id) {
        return groups.visible(caller.reach(), id).orElseThrow(() -> Problem.notFound("opinionGroup", id));
    }
}
