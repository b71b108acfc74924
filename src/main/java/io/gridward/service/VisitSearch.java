package io.gridward.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** Reads visits within reach. */
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
public class VisitSearch {

    private final Visits visits;
    private final CurrentCaller caller;

    VisitSearch(Visits visits, CurrentCaller caller) {
        this.visits = visits;
        this.caller = caller;
    }

    public Page<VisitView> page(VisitFilter filter, @NotNull @Valid PageRequest request) {
        return visits.page(caller.get(), filter, request);
    }
}
