package io.gridward.service;

import java.util.Optional;
import java.util.UUID;

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
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;

/** Reads notices: what is told to residents is no secret. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
@Needs(Scope.READ_SERVICES)
public class PolicyNoticeSearch {

    private final PolicyNotices notices;
    private final Postings postings;
    private final OwnWorker own;
    private final CurrentCaller caller;
    private final Time time;

    PolicyNoticeSearch(PolicyNotices notices, Postings postings, OwnWorker own, CurrentCaller caller, Time time) {
        this.notices = notices;
        this.postings = postings;
        this.own = own;
        this.caller = caller;
        this.time = time;
    }

    public Page<PolicyNoticeView> page(PolicyNoticeFilter filter, @NotNull @Valid PageRequest request) {
        return notices.page(caller.reach(), filter, request);
    }

    public PolicyNoticeView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("policyNotice", id));
    }

    public Optional<PolicyNoticeView> find(UUID id) {
        return notices.visible(caller.reach(), id);
    }

    /** Those in force for the worker's grids. */
    @OutsideReach(value = Outside.OPEN, note = "one's own grids only")
    @Needs({})
    public Page<OwnPolicyNoticeView> own(@Nullable Boolean read, @NotNull @Valid PageRequest request) {
        UUID worker = own.id();
        return notices.own(worker, postings.gridsOf(worker, time.now()), read, request);
    }
}
