package io.gridward.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;

/** Reads households within reach. Who sees address and contact is said by {@link Sight}. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.WORKER,
    Role.Names.AUDITOR,
    Role.Names.PARTNER
})
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_SERVICES)
public class HouseholdSearch {

    private final Households households;
    private final Postings postings;
    private final OwnWorker own;
    private final CurrentCaller caller;
    private final Time time;

    HouseholdSearch(Households households, Postings postings, OwnWorker own, CurrentCaller caller, Time time) {
        this.households = households;
        this.postings = postings;
        this.own = own;
        this.caller = caller;
        this.time = time;
    }

    public Page<HouseholdView> page(HouseholdFilter filter, @NotNull @Valid PageRequest request) {
        return households.page(caller.get(), filter, request);
    }

    /**
     * Those of the worker's grids that are due, the longest due first.
     *
     * @param until included; today unless told
     */
    @Authenticated
    @OutsideReach(value = Outside.OPEN, note = "one's own grids only")
    @Needs({})
    public Page<HouseholdView> ownDue(@Nullable LocalDate until, @NotNull @Valid PageRequest request) {
        return households.due(postings.gridsOf(own.id(), time.now()), until == null ? time.today() : until, request);
    }

    public HouseholdView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("household", id));
    }

    public Optional<HouseholdView> find(UUID id) {
        return households.visible(caller.get(), id);
    }
}
