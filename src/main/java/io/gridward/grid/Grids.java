package io.gridward.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Rfc3339;

@ApplicationScoped
class Grids implements PanacheRepositoryBase<Grid, UUID> {

    private final Cursors cursors;

    Grids(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<Grid> byCode(Reach reach, String code) {
        return reach.covers(code) ? find("code", code).firstResultOptional() : Optional.empty();
    }

    /** Held to the end of the transaction: of two who change it, the second sees what the first has done. */
    Optional<Grid> lock(Reach reach, String code) {
        return reach.covers(code)
                ? find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                : Optional.empty();
    }

    Optional<Grid> byId(Reach reach, UUID id) {
        return findByIdOptional(id).filter(grid -> reach.covers(grid.code()));
    }

    List<Grid> byIds(Reach reach, Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .filter(grid -> reach.covers(grid.code()))
                .toList();
    }

    List<Grid> byCodes(Reach reach, Collection<String> codes) {
        return list("code in ?1", codes.stream().filter(reach::covers).toList());
    }

    Page<GridView> page(Reach reach, GridFilter filter, PageRequest request, Fields fields) {
        var row = new GridRow(fields);
        return Criteria.reach(reach, "g.code")
                .within("g.code", filter.area())
                .equal("g.kind", filter.kind())
                .equal("g.state", filter.state())
                .and(
                        "(g.createdAt <= :value or exists (select 1 from GridBoundary b"
                                + " where b.gridId = g.id and b.validFrom <= :value))",
                        filter.asOf())
                .and("(g.retiredAt is null or g.retiredAt > :value)", filter.asOf())
                .page(
                        getEntityManager(),
                        cursors,
                        "select " + row.paths("g") + " from Grid g",
                        Object[].class,
                        new Keyset<>("grids", false, List.of(new Keyset.Key<>("g.code", String.class, row::code))),
                        request,
                        rows -> rows.stream().map(row::view).toList());
    }

    /** The highest code ever given in each of the areas, retired grids included; areas without any are left out. */
    Map<String, String> highestCodes(Collection<String> areaCodes) {
        return among(
                        areaCodes,
                        "select g.areaCode, max(g.code) from Grid g where g.areaCode in :values group by g.areaCode",
                        Object[].class)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Those of the codes that were ever given. */
    Set<String> codesAmong(Collection<String> codes) {
        return among(codes, "select g.code from Grid g where g.code in :values", String.class)
                .collect(Collectors.toSet());
    }

    Set<UUID> idsAmong(Collection<UUID> ids) {
        return among(ids, "select g.id from Grid g where g.id in :values", UUID.class)
                .collect(Collectors.toSet());
    }

    /** The grids of the areas that have one of the names, in use or not. */
    List<Grid> named(Reach reach, Collection<String> areaCodes, Collection<String> names) {
        return list(
                "areaCode in ?1 and name in ?2 order by code",
                areaCodes.stream().filter(reach::covers).toList(),
                names);
    }

    private <T> Stream<T> among(Collection<?> values, String hql, Class<T> type) {
        return values.isEmpty()
                ? Stream.empty()
                : getEntityManager()
                        .createQuery(hql, type)
                        .setParameter("values", values)
                        .getResultStream();
    }

    /**
     * The first grids by code below each of the areas, in one statement.
     *
     * @param asOf as in {@link GridFilter}
     */
    Map<String, List<Grid>> below(Reach reach, Collection<String> areaCodes, int most, @Nullable Instant asOf) {
        List<Grid> found = getSession()
                .createNativeQuery("""
                        select distinct g.*
                        from unnest(cast(:areas as text[])) a (code)
                        cross join lateral (
                            select * from grid
                            where code >= a.code and code < a.code || ':'
                              and (:everything or exists (
                                  select from unnest(cast(:reach as text[])) r (prefix) where grid.code ^@ r.prefix))
                              and (cast(:asOf as timestamptz) is null
                                  or (created_at <= :asOf or exists (
                                      select from grid_boundary b where b.grid_id = grid.id and b.valid_from <= :asOf))
                                  and (retired_at is null or retired_at > :asOf))
                            order by code
                            limit :most) g
                        order by g.code
                        """, Grid.class)
                .setParameter("areas", areaCodes.toArray(String[]::new))
                .setParameter("everything", reach.isEverything())
                .setParameter("reach", reach.prefixes().toArray(String[]::new))
                .setParameter("asOf", asOf == null ? null : Rfc3339.storable(asOf), Instant.class)
                .setParameter("most", most)
                .getResultList();
        // An area may lie within another one that was asked for, too: its first grids are then among those found.
        return areaCodes.stream().distinct().collect(Collectors.toMap(area -> area, area -> found.stream()
                .filter(grid -> grid.code().startsWith(area))
                .limit(most)
                .toList()));
    }
}
