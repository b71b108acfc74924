package io.gridward.shared.geo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Which grid is or was a point in: an unchanging snapshot in memory of boundaries with their validity.
 *
 * <p>Reads take no lock. JTS's Hilbert-packed R-tree is used because its STRtree enters a monitor on every query.
 * Everything that JTS would build on first use is built before the snapshot is handed out.
 */
public final class BoundaryIndex {

    /**
     * From this many points on a boundary gets an index of its own. Below it, running along the rings is about as fast
     * and takes a fraction of the memory, which is what decides with a province of small grids.
     */
    private static final int INDEXED_FROM_POINTS = 64;

    private static final BoundaryIndex EMPTY = new BoundaryIndex(Map.of());

    private final Map<UUID, Located> byId;
    private final Map<String, List<Located>> byGrid;
    private final HPRtree tree = new HPRtree();

    /**
     * One boundary of one grid, valid from (inclusive) to (exclusive; null while it still holds).
     *
     * @param id of the boundary version, not of the grid
     * @param boundary valid polygonal geometry in WGS-84; must not be changed afterwards
     */
    public record Entry(
            UUID id,
            String gridCode,
            Instant validFrom,
            @Nullable Instant validTo,
            Geometry boundary) {

        boolean validAt(Instant time) {
            return !time.isBefore(validFrom) && (validTo == null || time.isBefore(validTo));
        }
    }

    private BoundaryIndex(Map<UUID, Located> byId) {
        this.byId = byId;
        byId.values().forEach(located -> tree.insert(located.entry.boundary().getEnvelopeInternal(), located));
        tree.build();
        byGrid = byId.values().stream().collect(Collectors.groupingBy(located -> located.entry.gridCode()));
    }

    public static BoundaryIndex empty() {
        return EMPTY;
    }

    public static BoundaryIndex of(Collection<Entry> entries) {
        return EMPTY.with(entries, List.of());
    }

    /**
     * The next snapshot. Boundaries whose shape stays the same keep what was prepared for them.
     *
     * @param changed entries that are new or replace the one with the same id
     * @param removed ids to leave out; unknown ones are ignored
     */
    public BoundaryIndex with(Collection<Entry> changed, Collection<UUID> removed) {
        var next = new HashMap<>(byId);
        removed.forEach(next::remove);
        for (var entry : changed) {
            var before = byId.get(entry.id());
            var locator = before != null && before.entry.boundary().equalsExact(entry.boundary())
                    ? before.locator
                    : locator(entry.boundary());
            next.put(entry.id(), new Located(entry, locator));
        }
        return new BoundaryIndex(next);
    }

    public int size() {
        return byId.size();
    }

    /**
     * The grid that covers the point at the time. A point on a shared border, or on ground two surveys both claim,
     * belongs to the grid with the smallest code, so that every point is in one grid at most.
     *
     * @param longitude degrees in WGS-84
     * @param latitude degrees in WGS-84
     */
    public Optional<Entry> at(double longitude, double latitude, Instant time) {
        var search = new Search(longitude, latitude, time);
        tree.query(new Envelope(longitude, longitude, latitude, latitude), search);
        return Optional.ofNullable(search.found);
    }

    /**
     * The same; where no grid covered the point at the time, the one that did first after it.
     *
     * @param longitude degrees in WGS-84
     * @param latitude degrees in WGS-84
     */
    public Optional<Entry> atOrNext(double longitude, double latitude, Instant time) {
        return at(longitude, latitude, time).or(() -> {
            var point = new CoordinateXY(longitude, latitude);
            var later = new ArrayList<Entry>();
            tree.query(new Envelope(longitude, longitude, latitude, latitude), item -> {
                var located = (Located) item;
                if (located.entry.validFrom().isAfter(time) && located.locator.locate(point) != Location.EXTERIOR) {
                    later.add(located.entry);
                }
            });
            return later.stream().min(Comparator.comparing(Entry::validFrom).thenComparing(Entry::gridCode));
        });
    }

    /**
     * Whether the grid covered the point at the time, or nearly so; a shared border belongs to both.
     *
     * @param longitude degrees in WGS-84
     * @param latitude degrees in WGS-84
     * @param withinMetres how far outside the edge the point may be
     */
    public boolean covers(String gridCode, double longitude, double latitude, Instant time, double withinMetres) {
        var point = new CoordinateXY(longitude, latitude);
        for (var located : byGrid.getOrDefault(gridCode, List.of())) {
            if (located.entry.validAt(time)
                    && (located.locator.locate(point) != Location.EXTERIOR
                            || withinMetres > 0
                                    && Edge.isWithin(withinMetres, located.entry.boundary(), longitude, latitude))) {
                return true;
            }
        }
        return false;
    }

    /** The boundaries valid at the time whose bounding boxes meet the given one, in no particular order. */
    public List<Entry> near(Envelope envelope, Instant time) {
        var entries = new ArrayList<Entry>();
        tree.query(envelope, item -> {
            var entry = ((Located) item).entry;
            if (entry.validAt(time)) {
                entries.add(entry);
            }
        });
        return entries;
    }

    private static PointOnGeometryLocator locator(Geometry boundary) {
        if (boundary.getNumPoints() < INDEXED_FROM_POINTS) {
            return new PackedRings(boundary);
        }
        var locator = new IndexedPointInAreaLocator(boundary);
        locator.locate(boundary.getCoordinate());
        return locator;
    }

    private record Located(Entry entry, PointOnGeometryLocator locator) {}

    private static final class Search implements ItemVisitor {

        private final Coordinate point;
        private final Instant time;
        private @Nullable Entry found;

        private Search(double longitude, double latitude, Instant time) {
            this.point = new CoordinateXY(longitude, latitude);
            this.time = time;
        }

        @Override
        public void visitItem(Object item) {
            var located = (Located) item;
            var entry = located.entry;
            if (entry.validAt(time)
                    && (found == null || entry.gridCode().compareTo(found.gridCode()) < 0)
                    && located.locator.locate(point) != Location.EXTERIOR) {
                found = entry;
            }
        }
    }
}
