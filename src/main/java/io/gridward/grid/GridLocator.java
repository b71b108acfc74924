package io.gridward.grid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.BoundaryIndex;
import io.gridward.shared.geo.Position;

/**
 * Which grid a place is or was in, answered from memory. A change made on this node is seen at once, one made on
 * another as soon as the database has told of it.
 */
@ApplicationScoped
public class GridLocator {

    /** How far outside a grid a place may be and still be taken for inside (DOMAIN.md, section 5). */
    private static final double EDGE_METRES = 50;

    private final GridBoundaries boundaries;
    private volatile BoundaryIndex index = BoundaryIndex.empty();

    GridLocator(GridBoundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** Code of the grid that covers the place at the time, whoever asks. */
    public Optional<String> codeAt(Position place, Instant time) {
        Position wgs84 = place.toWgs84();
        return index.at(wgs84.longitude(), wgs84.latitude(), time).map(BoundaryIndex.Entry::gridCode);
    }

    /** The same; where no grid covered the place yet, the first that did afterwards: what was before grids were kept. */
    public Optional<String> codeAtOrNext(Position place, Instant time) {
        Position wgs84 = place.toWgs84();
        return index.atOrNext(wgs84.longitude(), wgs84.latitude(), time).map(BoundaryIndex.Entry::gridCode);
    }

    /**
     * Whether the place was in the grid at the time, or outside by no more than the phone may have been mistaken and
     * {@value #EDGE_METRES} m: who works along the edge of a grid is in it.
     *
     * @param accuracyMetres the phone's claim; without one only the boundary itself counts
     */
    public boolean isIn(String gridCode, Position place, @Nullable Double accuracyMetres, Instant time) {
        Position wgs84 = place.toWgs84();
        double within = accuracyMetres == null ? 0 : Math.min(accuracyMetres, EDGE_METRES);
        return index.covers(gridCode, wgs84.longitude(), wgs84.latitude(), time, within);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BoundariesChanged change) {
        refresh(change.boundaryIds());
    }

    /** Reads everything again; the answer while this runs is the old one. */
    public synchronized void reload() {
        index = BoundaryIndex.of(QuarkusTransaction.requiringNew().call(() -> boundaries.entries(null)));
    }

    synchronized void refresh(List<UUID> ids) {
        var entries = QuarkusTransaction.requiringNew().call(() -> boundaries.entries(ids));
        var found = entries.stream().map(BoundaryIndex.Entry::id).toList();
        index = index.with(
                entries, ids.stream().filter(id -> !found.contains(id)).toList());
    }
}
