package io.gridward.staffing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridState;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The grids seen by who works in them. Reads columns, not entities: a page of grids has a thousand members. */
@ApplicationScoped
class Teams {

    private static final Keyset<Object[]> BY_GRID =
            new Keyset<>("vacancies", false, List.of(new Keyset.Key<>("g.code", String.class, row -> row[0])));

    /** No grid comes twice: at one time there is at most one holder of either post. */
    private static final String GRIDS_WITH_HOLDERS = """
            select g.code, g.name, l.acting, l.validTo, f.acting, f.validTo
            from Grid g
            left join Assignment l on l.gridCode = g.code and l.role = LEADER
                and l.validFrom <= :at and (l.validTo is null or l.validTo > :at)
            left join Assignment f on f.gridCode = g.code and f.role = FULL_TIME
                and f.validFrom <= :at and (f.validTo is null or f.validTo > :at)""";

    private final EntityManager entities;
    private final Cursors cursors;

    Teams(EntityManager entities, Cursors cursors) {
        this.entities = entities;
        this.cursors = cursors;
    }

    /** The members at the time by grid code; no entry for a grid without. */
    Map<String, List<TeamMemberView>> members(Collection<String> gridCodes, Instant at) {
        return entities.createQuery("""
                        select a.gridCode, a.id, a.workerId, w.name, a.role, a.acting, a.validFrom, a.validTo
                        from Assignment a join Worker w on w.id = a.workerId
                        where a.gridCode in :grids
                          and a.validFrom <= :at and (a.validTo is null or a.validTo > :at)
                        order by a.gridCode, a.validFrom, a.id
                        """, Object[].class)
                .setParameter("grids", gridCodes)
                .setParameter("at", at)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(Teams::member, Collectors.toList())));
    }

    /** The grids in use whose leader's or full-time worker's post nobody holds, or only an acting one. */
    Page<VacancyView> vacancies(Reach reach, @Nullable String area, Instant at, PageRequest request) {
        return Criteria.reach(reach, "g.code")
                .within("g.code", area)
                .equal("g.state", GridState.ACTIVE)
                .and("(l.id is null or l.acting or f.id is null or f.acting)")
                .with("at", at)
                .page(entities, cursors, GRIDS_WITH_HOLDERS, Object[].class, BY_GRID, request, rows -> rows.stream()
                        .map(Teams::vacancy)
                        .toList());
    }

    private static TeamMemberView member(Object[] row) {
        return new TeamMemberView(
                ((UUID) row[1]).toString(),
                ((UUID) row[2]).toString(),
                (String) row[3],
                (WorkerKind) row[4],
                (Boolean) row[5],
                (Instant) row[6],
                (Instant) row[7]);
    }

    private static VacancyView vacancy(Object[] row) {
        return VacancyView.of(
                (String) row[0],
                (String) row[1],
                post(WorkerKind.LEADER, (Boolean) row[2], (Instant) row[3]),
                post(WorkerKind.FULL_TIME, (Boolean) row[4], (Instant) row[5]));
    }

    /** @param acting whether the holder is; null where there is none */
    private static @Nullable VacantPostView post(WorkerKind role, @Nullable Boolean acting, @Nullable Instant until) {
        return Boolean.FALSE.equals(acting) ? null : new VacantPostView(role, until);
    }
}
