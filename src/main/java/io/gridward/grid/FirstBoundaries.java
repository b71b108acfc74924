package io.gridward.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.quadtree.Quadtree;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Overlap;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** The boundaries with which new grids begin: one, or many with as many statements as one. */
@ApplicationScoped
class FirstBoundaries {

    /** The id of no grid: whatever is there is a neighbour. */
    private static final UUID NO_GRID = new UUID(0, 0);

    private final GridBoundaries boundaries;
    private final BoundaryRules rules;
    private final Event<BoundariesChanged> changed;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;

    FirstBoundaries(
            GridBoundaries boundaries,
            BoundaryRules rules,
            Event<BoundariesChanged> changed,
            Outbox outbox,
            Locks locks,
            Ids ids,
            Time time) {
        this.boundaries = boundaries;
        this.rules = rules;
        this.changed = changed;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
    }

    /** @param drawings in the order of the grids; null for a grid that has none */
    Given given(List<@Nullable Drawing> drawings) {
        return new Given(drawings);
    }

    /** The boundaries to be given, and what lies around them already, before and among them. */
    final class Given {

        private final Instant now = time.now();
        private final List<@Nullable Drawing> drawings;
        private final List<@Nullable Judged<Geometry>> geometries = new ArrayList<>();
        private final Quadtree around = new Quadtree();

        private Given(List<@Nullable Drawing> drawings) {
            this.drawings = drawings;
            var boxes = new ArrayList<Envelope>();
            for (Drawing drawing : drawings) {
                var geometry = drawing == null ? null : rules.judge(drawing);
                geometries.add(geometry);
                if (geometry != null && geometry.accepted() != null) {
                    boxes.add(geometry.accepted().getEnvelopeInternal());
                }
            }
            if (!boxes.isEmpty()) {
                // Two neighbours drawn at the same moment would not see each other's boundary.
                locks.acquire("boundaries");
                boundaries.neighbours(NO_GRID, boxes, now).forEach(this::add);
            }
        }

        /**
         * Gives the grid its ground, so that none of those after it can have it.
         *
         * @throws Problem why it cannot have it
         */
        void claim(int index, String gridCode) {
            var judged = geometries.get(index);
            if (judged != null) {
                var geometry = judged.orThrow();
                rules.refuseOverlap(geometry, near(geometry.getEnvelopeInternal()));
                add(new Overlap.Neighbour(gridCode, geometry));
            }
        }

        /** @param grids in the order of the drawings; those refused are no matter */
        void persist(List<Judged<Grid>> grids) {
            var views = new ArrayList<BoundaryView>();
            var added = new ArrayList<GridBoundary>();
            for (int i = 0; i < grids.size(); i++) {
                var grid = grids.get(i).accepted();
                var drawing = drawings.get(i);
                if (grid != null && drawing != null) {
                    var boundary = boundary(
                            grid,
                            drawing,
                            Objects.requireNonNull(geometries.get(i)).orThrow());
                    added.add(boundary);
                    views.add(BoundaryView.from(grid.code(), boundary));
                }
            }
            if (!added.isEmpty()) {
                // One kind of row after the other: the database takes each kind at once.
                boundaries.persist(added);
                for (int i = 0; i < added.size(); i++) {
                    outbox.append(Change.created(
                            "GRID_BOUNDARY_REPLACED",
                            added.get(i).gridId(),
                            views.get(i).gridCode(),
                            views.get(i)));
                }
                changed.fire(new BoundariesChanged(
                        added.stream().map(GridBoundary::id).toList(),
                        views.stream().map(BoundaryView::gridCode).collect(Collectors.toSet())));
            }
        }

        private GridBoundary boundary(Grid grid, Drawing drawing, Geometry geometry) {
            Datum datum = Datum.of(drawing.datum());
            String original = datum == Datum.WGS84 ? null : String.valueOf(drawing.geometry());
            return new GridBoundary(ids.next(), grid.id(), now, geometry, datum, original, now);
        }

        private void add(Overlap.Neighbour neighbour) {
            around.insert(neighbour.boundary().getEnvelopeInternal(), neighbour);
        }

        @SuppressWarnings("unchecked")
        private List<Overlap.Neighbour> near(Envelope box) {
            return ((List<Overlap.Neighbour>) around.query(box))
                    .stream()
                            .sorted(Comparator.comparing(Overlap.Neighbour::code))
                            .toList();
        }
    }
}
