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
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads appeals: those within reach for who judges or audits, one's own for everyone. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_OWN)
public class DutyAppealSearch {

    private final DutyAppeals appeals;
    private final OwnWorker own;
    private final CurrentCaller caller;

    DutyAppealSearch(DutyAppeals appeals, OwnWorker own, CurrentCaller caller) {
        this.appeals = appeals;
        this.own = own;
        this.caller = caller;
    }

    @RolesAllowed({
        Role.Names.ADMIN,
        Role.Names.COMMANDER,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.PARTNER
    })
    @OutsideReach(Outside.HIDDEN)
    public Page<DutyAppealView> page(DutyAppealFilter filter, @NotNull @Valid PageRequest request) {
        return appeals.page(caller.get(), filter, request);
    }

    @OutsideReach(value = Outside.OPEN, note = "one's own only")
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
