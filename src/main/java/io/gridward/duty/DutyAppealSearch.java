package io.gridward.duty;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

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

/** Reads appeals: those within reach for who leads, judges or audits, and for the worker himself. */
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
@Needs(Scope.READ_DUTY)
public class DutyAppealSearch {

    private final DutyAppeals appeals;
    private final OwnWorker own;
    private final CurrentCaller caller;

    DutyAppealSearch(DutyAppeals appeals, OwnWorker own, CurrentCaller caller) {
        this.appeals = appeals;
        this.own = own;
        this.caller = caller;
    }

    public Page<DutyAppealView> page(DutyAppealFilter filter, @NotNull @Valid PageRequest request) {
        return appeals.page(caller.get(), filter, request);
    }

    @Authenticated
    @OutsideReach(value = Outside.OPEN, note = "one's own only")
    @Needs({})
    public Page<DutyAppealView> own(@NotNull @Valid PageRequest request) {
        return appeals.ofWorker(own.id(), request);
    }

    public DutyAppealView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("dutyAppeal", id));
    }

    public Optional<DutyAppealView> find(UUID id) {
        return appeals.visible(caller.get(), id).map(DutyAppealView::from);
    }
}
