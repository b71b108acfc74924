package io.gridward.service;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

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

/** Keeps the list of households that are visited. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER})
@OutsideReach(Outside.HIDDEN)
public class HouseholdEditing {

    private final Households households;
    private final ResidentData residents;
    private final ServiceGrids grids;
    private final EntityManager entities;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    HouseholdEditing(
            Households households,
            ResidentData residents,
            ServiceGrids grids,
            EntityManager entities,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.households = households;
        this.residents = residents;
        this.grids = grids;
        this.entities = entities;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Adds a household once: sent again under the same id by the same account, it answers the household there is. */
    public HouseholdView create(@NotNull @Valid CreateHousehold command) {
        var repeated = chosen.repeated("household", command.id(), command);
        if (repeated.isPresent()) {
            return shown(repeated.get());
        }
        grids.requireActive(command.gridCode());
        UUID id = ids.orNext(command.id());
        var now = time.now();
        var household = new Household(
                id,
                command.gridCode(),
                command.visitClass(),
                residents.seal(id, command.contactName(), command.contactPhone()),
                residents.sealAddress(id, command.address()),
                time.dayOf(now),
                now);
        households.persistAndFlush(household);
        outbox.append(Change.created("HOUSEHOLD_ADDED", id, household.gridCode(), HouseholdViews.news(household)));
        return shown(id);
    }

    public HouseholdView update(UUID id, int expectedVersion, @NotNull @Valid UpdateHousehold patch) {
        return change("HOUSEHOLD_UPDATED", id, expectedVersion, household -> {
            household.requireInPlan();
            if (patch.visitClass() != null) {
                household.use(patch.visitClass().orElseThrow());
            }
            if (patch.address() != null) {
                household.useAddress(residents.sealAddress(id, patch.address().orElseThrow()));
            }
            if (patch.contactName() != null || patch.contactPhone() != null) {
                household.use(contact(household, patch));
            }
        });
    }

    private Resident contact(Household household, UpdateHousehold patch) {
        UUID id = household.id();
        var present = residents.show(household.resident(), id, true);
        String name = patch.contactName() == null
                ? Objects.requireNonNull(present.name())
                : patch.contactName().orElseThrow();
        String phone = patch.contactPhone() == null
                ? present.phone()
                : patch.contactPhone().orElse(null);
        return residents.seal(id, name, phone);
    }

    /** Sets a day by which somebody is to look, whatever the plan says: after a major change, tomorrow. */
    public HouseholdView setDueDate(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid SetDueDate command) {
        var now = time.now();
        var today = time.dayOf(now);
        if (command.dueOn().isBefore(today)) {
            throw Problem.of(VisitProblem.VISIT_DATE_IN_PAST).with("today", today);
        }
        return change("HOUSEHOLD_DUE_DATE_SET", id, expectedVersion, household -> {
            household.requireInPlan();
            household.dueBy(command.dueOn(), today);
            entities.persist(new HouseholdDueDate(
                    ids.next(), id, command, today, now, caller.get().name()));
        });
    }

    public HouseholdView remove(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid HouseholdReason command) {
        var now = time.now();
        return change("HOUSEHOLD_REMOVED", id, expectedVersion, household -> {
            household.requireInPlan();
            household.end(command.reason(), now, time.dayOf(now));
        });
    }

    /** They ask to be forgotten (PIPL 47): contact and address vanish, and nobody visits them any more. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public HouseholdView erase(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid HouseholdReason command) {
        var now = time.now();
        return change(
                "HOUSEHOLD_ERASED",
                id,
                expectedVersion,
                household -> household.erase(command.reason(), now, time.dayOf(now)));
    }

    private HouseholdView change(String type, UUID id, @Nullable Integer expectedVersion, Consumer<Household> change) {
        var household = households.locked(caller.get(), id).orElseThrow(() -> Problem.notFound("household", id));
        if (expectedVersion != null) {
            Expected.version(expectedVersion, household.version());
        }
        var before = HouseholdViews.news(household);
        change.accept(household);
        households.flush();
        outbox.append(Change.changed(type, id, household.gridCode(), before, HouseholdViews.news(household)));
        return shown(id);
    }

    private HouseholdView shown(UUID id) {
        return households.visible(caller.get(), id).orElseThrow(() -> Problem.notFound("household", id));
    }
}
