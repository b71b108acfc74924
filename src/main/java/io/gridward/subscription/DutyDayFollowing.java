package io.gridward.subscription;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.duty.DutyDayView;
import io.gridward.duty.DutyDaysNow;
import io.gridward.feed.ChangeKind;
import io.gridward.feed.FeedPositions;
import io.gridward.feed.FeedSight;
import io.gridward.feed.FeedTail;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;

/** Tells what becomes of days of duty once they are locked, while somebody looks. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.PARTNER
})
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_DUTY)
public class DutyDayFollowing {

    private final FeedPositions positions;
    private final CurrentCaller current;
    private final Watch<DutyDayView> watch;

    DutyDayFollowing(FeedTail tail, FeedPositions positions, DutyDaysNow days, CurrentCaller current) {
        this.positions = positions;
        this.current = current;
        this.watch = new Watch<>(tail, ChangeKind.DUTY_DAY, days::bySubjects);
    }

    public ChangeSource<DutyDayChangeView> follow(@NotNull @Valid FollowChanges command) {
        var caller = current.get();
        var sight = FeedSight.of(caller, List.of(ChangeKind.DUTY_DAY.name()), command.area());
        return new ChangeSource<>(watch.through(sight).map(seen -> view(seen, caller)));
    }

    private DutyDayChangeView view(Seen<DutyDayView> seen, Caller caller) {
        var change = seen.change();
        return new DutyDayChangeView(
                positions.tokenAfter(change.position(), caller),
                change.type(),
                change.subjectId(),
                change.at(),
                seen.subject() == null,
                seen.subject());
    }
}
