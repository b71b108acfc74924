package io.gridward.subscription;

import java.util.List;
import java.util.Objects;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.casework.CaseView;
import io.gridward.casework.CasesNow;
import io.gridward.feed.ChangeKind;
import io.gridward.feed.FeedPositions;
import io.gridward.feed.FeedSight;
import io.gridward.feed.FeedTail;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;

/** Tells what becomes of cases while somebody looks. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_CASES)
public class CaseFollowing {

    private final FeedPositions positions;
    private final CurrentCaller current;
    private final Watch<CaseView> watch;

    CaseFollowing(FeedTail tail, FeedPositions positions, CasesNow cases, CurrentCaller current) {
        this.positions = positions;
        this.current = current;
        this.watch = new Watch<>(tail, ChangeKind.CASE, cases::byIds);
    }

    public ChangeSource<CaseChangeView> follow(@NotNull @Valid FollowChanges command) {
        var caller = current.get();
        var sight = FeedSight.of(caller, List.of(ChangeKind.CASE.name()), command.area());
        return new ChangeSource<>(watch.through(sight).map(seen -> view(seen, sight, caller)));
    }

    /** By now a case may have gone on to where the caller does not see it: of that a later change tells. */
    private CaseChangeView view(Seen<CaseView> seen, FeedSight sight, Caller caller) {
        var change = seen.change();
        var now = seen.subject();
        boolean isShown = now != null && sight.covers(Objects.requireNonNullElse(now.gridCode(), now.areaCode()));
        return new CaseChangeView(
                positions.tokenAfter(change.position(), caller),
                change.type(),
                change.subjectId(),
                change.at(),
                !isShown,
                isShown ? now : null);
    }
}
