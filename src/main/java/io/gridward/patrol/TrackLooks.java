package io.gridward.patrol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

@ApplicationScoped
class TrackLooks implements PanacheRepositoryBase<TrackLook, UUID> {

    private static final Keyset<TrackLook> LATEST_FIRST = new Keyset<>(
            "track-looks",
            true,
            List.of(
                    new Keyset.Key<>("l.lookedAt", Instant.class, TrackLook::lookedAt),
                    new Keyset.Key<>("l.id", UUID.class, TrackLook::id)));

    private final Cursors cursors;

    TrackLooks(Cursors cursors) {
        this.cursors = cursors;
    }

    /** Those at one worker's track; whose they are is decided before. */
    Page<TrackLookView> page(UUID workerId, PageRequest request) {
        return Criteria.reach(Reach.everything(), "l.workerId")
                .equal("l.workerId", workerId)
                .page(
                        getEntityManager(),
                        cursors,
                        "from TrackLook l",
                        TrackLook.class,
                        LATEST_FIRST,
                        request,
                        looks -> looks.stream().map(TrackLookView::from).toList());
    }
}
