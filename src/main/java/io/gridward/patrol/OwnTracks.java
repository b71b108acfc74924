package io.gridward.patrol;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** Shows workers their own tracks, and who else has looked at them. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(value = Outside.OPEN, note = "one's own only")
@Needs({})
public class OwnTracks {

    private final TrackSegments segments;
    private final TrackLooks looks;
    private final OwnWorker own;

    OwnTracks(TrackSegments segments, TrackLooks looks, OwnWorker own) {
        this.segments = segments;
        this.looks = looks;
        this.own = own;
    }

    public TrackView read(@NotNull LocalDate day) {
        return TrackView.from(day, segments.of(own.id(), day));
    }

    public Page<TrackLookView> looks(@NotNull @Valid PageRequest request) {
        return looks.page(own.id(), request);
    }
}
