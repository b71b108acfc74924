package io.gridward.service;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Takes down which households were told of a notice in person. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.WORKER})
@OutsideReach(value = Outside.HIDDEN, note = "a notice for an area above can be told within reach")
public class PolicyNoticeTelling {

    private final PolicyNotices notices;
    private final PolicyNoticeReceipts receipts;
    private final Households households;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    PolicyNoticeTelling(
            PolicyNotices notices,
            PolicyNoticeReceipts receipts,
            Households households,
            CurrentCaller caller,
            Outbox outbox,
            Time time) {
        this.notices = notices;
        this.receipts = receipts;
        this.households = households;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** Each household once, however often it is told. */
    public ToldHouseholds tell(UUID noticeId, @NotNull @Valid TellHouseholds command) {
        var by = caller.get();
        var notice =
                notices.visible(by.reach(), noticeId).orElseThrow(() -> Problem.notFound("policyNotice", noticeId));
        if (notice.withdrawnAt() != null) {
            throw Problem.of(PolicyNoticeProblem.POLICY_NOTICE_WITHDRAWN).with("from", notice.withdrawnAt());
        }
        var grids = households.gridsOf(by.reach(), command.householdIds());
        for (UUID household : command.householdIds()) {
            String grid = grids.get(household);
            if (grid == null || notice.targets().stream().noneMatch(grid::startsWith)) {
                throw Problem.notFound("household", household);
            }
        }
        int told = receipts.tell(noticeId, command.householdIds(), by.name(), time.now());
        grids.values().stream()
                .distinct()
                .forEach(grid ->
                        outbox.append(Change.created("POLICY_NOTICE_TOLD", noticeId, grid, new ToldHouseholds(told))));
        return new ToldHouseholds(told);
    }
}
