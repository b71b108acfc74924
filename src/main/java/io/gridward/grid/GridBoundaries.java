package io.gridward.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

import io.gridward.shared.access.Reach;
import io.gridward.shared.geo.BoundaryIndex;
import io.gridward.shared.geo.Overlap;
import io.gridward.shared.geo.Wkb;
import io.gridward.shared.page.Criteria;

@ApplicationScoped
class GridBoundaries implements PanacheRepositoryBase<GridBoundary, UUID> {

    private static final int FETCHED_AT_ONCE = 500;

    /** A boundary together with what the map says of its grid. */
    record Mapped(Grid grid, GridBoundary boundary) {}

    Optional<GridBoundary> at(UUID gridId, Instant time) {
        return find("gridId = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)", gridId, time)
                .firstResultOptional();
    }

    List<GridBoundary> at(Collection<UUID> gridIds, Instant time) {
        return list("gridId in ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)", gridIds, time);
    }

    /** The one that begins last: the present one, or one already decided for later. */
    Optional<GridBoundary> latest(UUID gridId) {
        return find("gridId = ?1 order by validFrom desc", gridId).firstResultOptional();
    }

    /** Boundaries of other grids that hold at or after the time and whose boxes meet one of the given ones. */
    List<Overlap.Neighbour> neighbours(UUID gridId, List<Envelope> boxes, Instant from) {
        return getSession()
                .createNativeQuery("""
                        select g.code, b.geometry
                        from grid_boundary b join grid g on g.id = b.grid_id
                        where b.id in (
                            select near.id
                            from unnest(cast(:west as float8[]), cast(:south as float8[]),
                                        cast(:east as float8[]), cast(:north as float8[])) w (west, south, east, north)
                            join grid_boundary near
                              on box(point(near.west, near.south), point(near.east, near.north))
                                 && box(point(w.west, w.south), point(w.east, w.north))
                            where near.grid_id <> :grid and (near.valid_to is null or near.valid_to > :from))
                        order by g.code
                        """, Object[].class)
                .setParameter("west", each(boxes, Envelope::getMinX))
                .setParameter("south", each(boxes, Envelope::getMinY))
                .setParameter("east", each(boxes, Envelope::getMaxX))
                .setParameter("north", each(boxes, Envelope::getMaxY))
                .setParameter("grid", gridId)
                .setParameter("from", from)
                .getResultStream()
                .map(row -> new Overlap.Neighbour((String) row[0], Wkb.read((byte[]) row[1])))
                .toList();
    }

    private static Double[] each(List<Envelope> boxes, Function<Envelope, Double> side) {
        return boxes.stream().map(side).toArray(Double[]::new);
    }

    /** All boundaries of all times, or those with the given ids, for the index in memory. */
    List<BoundaryIndex.Entry> entries(@Nullable Collection<UUID> ids) {
        String some = ids == null ? "" : " where b.id in :ids";
        var query = getEntityManager()
                .createQuery(
                        "select b, g.code from GridBoundary b join Grid g on g.id = b.gridId" + some, Object[].class);
        if (ids != null) {
            query.setParameter("ids", ids);
        }
        return query.setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .map(row -> {
                    var boundary = (GridBoundary) row[0];
                    return new BoundaryIndex.Entry(
                            boundary.id(),
                            (String) row[1],
                            boundary.validFrom(),
                            boundary.validTo(),
                            boundary.geometry());
                })
                .toList();
    }

    /** The boundaries that hold at the time, in the order of their codes, a few in memory at once. */
    Stream<Mapped> mapped(Reach reach, @Nullable String area, Instant time) {
        var criteria = onMap(reach, area, time);
        return criteria.query(
                        getEntityManager(),
                        "select g, b from GridBoundary b join Grid g on g.id = b.gridId" + criteria.where()
                                + " order by g.code",
                        Object[].class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultStream()
                .map(row -> {
                    getEntityManager().detach(row[0]);
                    getEntityManager().detach(row[1]);
                    return new Mapped((Grid) row[0], (GridBoundary) row[1]);
                });
    }

    /** Changes whenever anything on the map does; null for an empty map. */
    @Nullable
    String mapFingerprint(Reach reach, @Nullable String area, Instant time) {
        var criteria = onMap(reach, area, time);
        return criteria.query(
                        getEntityManager(),
                        "select cast(sql('md5(?)', listagg(cast(b.id as string) || '/' || cast(g.version as string), ',')"
                                + " within group (order by g.code)) as string)"
                                + " from GridBoundary b join Grid g on g.id = b.gridId" + criteria.where(),
                        String.class)
                .getSingleResult();
    }

    private static Criteria onMap(Reach reach, @Nullable String area, Instant time) {
        return Criteria.reach(reach, "g.code")
                .within("g.code", area)
                .and("b.validFrom <= :value", time)
                .and("(b.validTo is null or b.validTo > :value)", time);
    }
}
