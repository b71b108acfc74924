package io.gridward.service;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
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
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Publishes notices for areas within reach, and withdraws them. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class PolicyNoticePublishing {

    private final PolicyNotices notices;
    private final DisposableAreas areas;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    PolicyNoticePublishing(
            PolicyNotices notices,
            DisposableAreas areas,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.notices = notices;
        this.areas = areas;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Publishes once: sent again under the same id by the same account, it answers the notice there is. */
    public PolicyNoticeView publish(@NotNull @Valid PublishPolicyNotice command) {
        var repeated = chosen.repeated("policy-notice", command.id(), command);
        if (repeated.isPresent()) {
            return shown(repeated.get());
        }
        var targets = command.targets().stream().distinct().sorted().toList();
        targets.forEach(areas::require);
        var notice =
                new PolicyNotice(ids.orNext(command.id()), command, caller.get().name(), time.now());
        notices.persistAndFlush(notice);
        targets.forEach(target -> notices.getEntityManager().persist(new PolicyNoticeTarget(notice.id(), target)));
        notices.flush();
        var view = notice.view(targets);
        targets.forEach(target -> outbox.append(Change.created("POLICY_NOTICE_PUBLISHED", notice.id(), target, view)));
        return view;
    }

    /** Only by who might have published it: all it is for lies within his reach. */
    public PolicyNoticeView withdraw(
            UUID id, @Nullable Integer expectedVersion, @NotNull @Valid WithdrawPolicyNotice command) {
        var targets = notices.targets(List.of(id)).getOrDefault(id, List.of());
        if (targets.isEmpty() || !caller.reach().coversAll(targets)) {
            throw Problem.notFound("policyNotice", id);
        }
        var notice = notices.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (expectedVersion != null) {
            Expected.version(expectedVersion, notice.version());
        }
        var before = notice.view(targets);
        notice.withdraw(command.reason(), time.now());
        notices.flush();
        var after = notice.view(targets);
        targets.forEach(target -> outbox.append(Change.changed("POLICY_NOTICE_WITHDRAWN", id, target, before, after)));
        return after;
    }

    private PolicyNoticeView shown(UUID id) {
        return notices.visible(caller.reach(), id).orElseThrow(() -> Problem.notFound("policyNotice", id));
    }
}
