package io.gridward.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The days of duty; within reach by the worker's grid of that day. */
@ApplicationScoped
class DutyDays implements PanacheRepositoryBase<DutyDay, DutyDayId> {

    private static final Keyset<DutyDay> BY_GRID = new Keyset<>(
            "duty-days",
            false,
            List.of(
                    new Keyset.Key<>("d.gridCode", String.class, DutyDay::area),
                    new Keyset.Key<>("d.workerId", UUID.class, DutyDay::workerId)));

    private final Cursors cursors;

    DutyDays(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<DutyDay> of(UUID workerId, LocalDate day) {
        return findByIdOptional(new DutyDayId(workerId, day));
    }

    Map<UUID, DutyDay> of(Collection<UUID> workerIds, LocalDate day) {
        return list("day = ?1 and workerId in ?2", day, workerIds).stream()
                .collect(Collectors.toMap(DutyDay::workerId, Function.identity()));
    }

    /** These and, where they are of several days, others of the same workers and days. */
    List<DutyDay> of(Collection<DutyDayId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "workerId in ?1 and day in ?2",
                        ids.stream().map(DutyDayId::workerId).toList(),
                        ids.stream().map(DutyDayId::day).distinct().toList());
    }

    List<UUID> workersOf(LocalDate day) {
        return getEntityManager()
                .createQuery("select d.workerId from DutyDay d where d.day = :day", UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    Page<DutyDay> page(Reach reach, DutyDayFilter filter, LocalDate date, PageRequest request) {
        return Criteria.reach(reach.amongRowsBelow(filter.area()), "d.gridCode")
                .equal("d.day", date)
                .within("d.gridCode", filter.area())
                .equal("d.result", filter.result())
                .page(
                        getEntityManager(),
                        cursors,
                        "from DutyDay d",
                        DutyDay.class,
                        BY_GRID,
                        request,
                        Function.identity());
    }

    /** The days before another that have not been locked, the oldest first. */
    List<LocalDate> openBefore(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select distinct d.day from DutyDay d where d.lockedAt is null and d.day < :day order by d.day",
                        LocalDate.class)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<LocalDate> latest() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(d.day) from DutyDay d", LocalDate.class)
                .getSingleResult());
    }

    /** Some of a day that are not locked. */
    List<DutyDayId> open(LocalDate day, int most) {
        return getEntityManager()
                .createQuery(
                        "select d.workerId from DutyDay d where d.day = :day and d.lockedAt is null"
                                + " order by d.gridCode, d.workerId",
                        UUID.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultStream()
                .map(worker -> new DutyDayId(worker, day))
                .toList();
    }

    /** Those of the workers' that are not locked. */
    List<DutyDay> open(LocalDate day, Collection<UUID> workerIds) {
        return list("day = ?1 and workerId in ?2 and lockedAt is null order by gridCode, workerId", day, workerIds);
    }
}
