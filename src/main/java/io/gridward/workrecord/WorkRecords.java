package io.gridward.workrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.geo.Position;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Time;

/** The records. One is within reach by its grid; one's own always are. */
@ApplicationScoped
class WorkRecords implements PanacheRepositoryBase<WorkRecord, UUID> {

    /** Far above what one worker writes in a month. */
    private static final int MOST_NOTES = 1000;

    private static final String REACH = "r.location.reachCode";
    private static final String MARKED =
            "(r.similarTextTo is not null or r.similarPhotoTo is not null or r.burst = true)";

    private static final Keyset<WorkRecord> LATEST_FIRST = new Keyset<>(
            "work-records",
            true,
            List.of(
                    new Keyset.Key<>("r.occurredAt", Instant.class, WorkRecord::occurredAt),
                    new Keyset.Key<>("r.id", UUID.class, WorkRecord::id)));

    private final RecordViews views;
    private final Cursors cursors;
    private final Time time;

    WorkRecords(RecordViews views, Cursors cursors, Time time) {
        this.views = views;
        this.cursors = cursors;
        this.time = time;
    }

    List<WorkRecord> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    List<WorkRecord> visible(Caller caller, Collection<UUID> ids) {
        return byIds(ids).stream().filter(found -> found.isVisible(caller)).toList();
    }

    /** Held to the end of the transaction. */
    Optional<WorkRecord> locked(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(found -> found.isVisible(caller));
    }

    Page<WorkRecordView> page(Caller caller, RecordFilter filter, PageRequest request) {
        Reach reach = caller.reach().amongRowsBelow(filter.area());
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(narrowed(Criteria.reach(reach, REACH), filter, areaOf(reach, filter)));
        if (!reach.isEverything() && caller.workerId() != null) {
            criteria.add(narrowed(
                    Criteria.beyondReach(reach, REACH).equal("r.workerId", caller.workerId()), filter, filter.area()));
        }
        return page(criteria, request);
    }

    /** All of one worker's, whoever asks. */
    Page<WorkRecordView> pageOf(RecordFilter filter, PageRequest request) {
        return page(List.of(narrowed(Criteria.reach(Reach.everything(), REACH), filter, null)), request);
    }

    private Page<WorkRecordView> page(List<Criteria> criteria, PageRequest request) {
        return Criteria.page(
                criteria,
                getEntityManager(),
                cursors,
                "from WorkRecord r",
                WorkRecord.class,
                LATEST_FIRST,
                request,
                views::of);
    }

    private Criteria narrowed(Criteria criteria, RecordFilter filter, @Nullable String area) {
        LocalDate day = filter.date();
        if (filter.marked() != null) {
            criteria.and(filter.marked() ? MARKED : "not " + MARKED);
        }
        if (filter.rejected() != null) {
            criteria.and("r.rejection.at is " + (filter.rejected() ? "not null" : "null"));
        }
        return below(criteria, area)
                .equal("r.workerId", filter.worker())
                .equal("r.kind", filter.kind())
                .equal("r.location.inside", filter.inside())
                .and("r.occurredAt >= :value", day == null ? null : time.startOf(day))
                .and("r.occurredAt < :value", day == null ? null : time.startOf(day.plusDays(1)));
    }

    /** Who reaches one part of the world only reads its list as if he had asked for it: the list has an index. */
    private static @Nullable String areaOf(Reach reach, RecordFilter filter) {
        boolean onePart = reach.prefixes().size() == 1 && !reach.isEverything();
        return filter.area() == null && onePart ? reach.prefixes().get(0) : filter.area();
    }

    /** The lists of towns, villages and grids have indexes of their own: what a range of codes holds had to be sorted. */
    private static Criteria below(Criteria criteria, @Nullable String area) {
        return switch (area == null ? 0 : area.length()) {
            case 9 -> criteria.equal("r.location.townCode", area);
            case 12 -> criteria.equal("r.location.areaCode", area);
            case 15 -> criteria.equal(REACH, area);
            default -> criteria.within(REACH, area);
        };
    }

    /** Those of a worker that happened in the period, its end included. */
    List<WorkRecord> between(UUID workerId, Instant from, Instant to) {
        return list(
                "workerId = :worker and occurredAt >= :from and occurredAt <= :to",
                Map.of("worker", workerId, "from", from, "to", to));
    }

    /** The latest texts of a worker in the period, but not those of rejected records: who is sent back writes again. */
    List<TextDuplicates.Note> notes(UUID workerId, Instant from, Instant to) {
        return getEntityManager()
                .createQuery("""
                        select r.id, r.kind, r.text, r.location.longitude, r.location.latitude, r.occurredAt
                        from WorkRecord r
                        where r.workerId = :worker and r.occurredAt >= :from and r.occurredAt <= :to
                          and r.text is not null and r.rejection.at is null
                        order by r.occurredAt desc, r.id desc
                        """, Object[].class)
                .setParameter("worker", workerId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST_NOTES)
                .getResultStream()
                .map(row -> new TextDuplicates.Note(
                        (UUID) row[0],
                        (WorkRecordKind) row[1],
                        Shingles.of((String) row[2]),
                        Position.wgs84((double) row[3], (double) row[4]),
                        (Instant) row[5]))
                .toList();
    }

    List<FiledRecord> filed(Collection<UUID> workerIds, Instant from, Instant to) {
        return getEntityManager()
                .createQuery("""
                        select r.id, r.workerId, r.kind, r.occurredAt, r.location.longitude, r.location.latitude,
                               r.location.accuracyMetres, r.location.inside, r.similarTextTo, r.similarPhotoTo, r.rejection.at
                        from WorkRecord r
                        where r.workerId in :workers and r.occurredAt >= :from and r.occurredAt < :to
                        order by r.occurredAt, r.id
                        """, Object[].class)
                .setParameter("workers", workerIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> new FiledRecord(
                        (UUID) row[0],
                        (UUID) row[1],
                        (WorkRecordKind) row[2],
                        (Instant) row[3],
                        (double) row[4],
                        (double) row[5],
                        (Double) row[6],
                        (boolean) row[7],
                        row[8] != null || row[9] != null,
                        row[10] != null))
                .toList();
    }
}
