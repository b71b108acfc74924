package io.gridward.grid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

@ApplicationScoped
class Grids implements PanacheRepositoryBase<Grid, UUID> {

    private static final Keyset<Grid> BY_CODE =
            new Keyset<>("grids", false, List.of(new Keyset.Key<>("g.code", String.class, Grid::code)));

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

    List<Grid> byCodes(Reach reach, Collection<String> codes) {
        return list("code in ?1", codes.stream().filter(reach::covers).toList());
    }

    Page<GridView> page(Reach reach, GridFilter filter, PageRequest request) {
        return Criteria.reach(reach, "g.code")
                .within("g.code", filter.area())
                .equal("g.kind", filter.kind())
                .equal("g.state", filter.state())
                .page(getEntityManager(), cursors, "from Grid g", Grid.class, BY_CODE, request, grids -> grids.stream()
                        .map(GridView::from)
                        .toList());
    }

    /** The highest code ever given in the area, retired grids included. */
    Optional<String> highestCode(String areaCode) {
        return find("areaCode = ?1 order by code desc", areaCode)
                .firstResultOptional()
                .map(Grid::code);
    }

    /** The first grids by code below each of the areas, in one statement. */
    Map<String, List<Grid>> below(Reach reach, Collection<String> areaCodes, int most) {
        List<Grid> found = getSession()
                .createNativeQuery("""
                        select distinct g.*
                        from unnest(cast(:areas as text[])) a (code)
                        cross join lateral (
                            select * from grid
                            where code >= a.code and code < a.code || ':'
                              and (:everything or exists (
                                  select from unnest(cast(:reach as text[])) r (prefix) where grid.code ^@ r.prefix))
                            order by code
                            limit :most) g
                        order by g.code
                        """, Grid.class)
                .setParameter("areas", areaCodes.toArray(String[]::new))
                .setParameter("everything", reach.isEverything())
                .setParameter("reach", reach.prefixes().toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
        // An area may lie within another one that was asked for, too: its first grids are then among those found.
        return areaCodes.stream().distinct().collect(Collectors.toMap(area -> area, area -> found.stream()
                .filter(grid -> grid.code().startsWith(area))
                .limit(most)
                .toList()));
    }
}
