package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Statements;

/** The table of tracks: a row for what was taken together, the points packed, a partition a month. */
@ApplicationScoped
class TrackSegments {

    private static final Pattern PARTITION = Pattern.compile("track_segment_(\\d{4})_(\\d{2})");

    private final Statements statements;
    private final EntityManager entities;
    private final Ids ids;
    private final Time time;

    TrackSegments(Statements statements, EntityManager entities, Ids ids, Time time) {
        this.statements = statements;
        this.entities = entities;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Adds each segment unless others of the same telephone touch its time. Whoever wants the same day of the same worker
     * waits for the end of this transaction.
     *
     * @return of each, whether it was added
     */
    Boolean[] addUnlessTouched(List<TrackPart> parts) {
        return statements
                .query(
                        "select take_track_segments(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        row -> (Boolean[]) row.getArray(1).getArray(),
                        each(parts, UUID[]::new, TrackPart::workerId),
                        each(parts, LocalDate[]::new, TrackPart::day),
                        each(parts, UUID[]::new, part -> ids.next()),
                        each(parts, String[]::new, part -> part.segment().deviceId()),
                        each(parts, Long[]::new, TrackPart::sequence),
                        each(parts, String[]::new, part -> part.segment()
                                .datum()
                                .name()),
                        each(parts, Instant[]::new, part -> part.segment().from()),
                        each(parts, Instant[]::new, part -> part.segment().to()),
                        each(parts, Integer[]::new, part -> part.segment()
                                .points()
                                .size()),
                        each(
                                parts,
                                byte[][]::new,
                                part -> PackedPoints.pack(part.segment().points())),
                        time.now())
                .get(0);
    }

    private static <T> T[] each(List<TrackPart> parts, IntFunction<T[]> array, Function<TrackPart, T> value) {
        return parts.stream().map(value).toArray(array);
    }

    /** Those of the same telephone that touch its time. */
    List<TrackSegment> touching(TrackPart part) {
        var segment = part.segment();
        return statements.query(
                """
                select datum, points from track_segment
                where worker_id = ? and day = ? and device_id = ? and end_at >= ? and start_at <= ?
                """,
                row -> segment(segment.deviceId(), row.getString(1), row.getBytes(2)),
                part.workerId(),
                part.day(),
                segment.deviceId(),
                segment.from(),
                segment.to());
    }

    /** Adds what is new of a part whatever it touches. */
    void add(TrackPart part, TrackSegment fresh) {
        statements.update(
                """
                insert into track_segment (worker_id, day, id, device_id, sequence, datum, start_at, end_at,
                                           point_count, points, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                part.workerId(),
                part.day(),
                ids.next(),
                fresh.deviceId(),
                part.sequence(),
                fresh.datum().name(),
                fresh.from(),
                fresh.to(),
                fresh.points().size(),
                PackedPoints.pack(fresh.points()),
                time.now());
    }

    /** What was taken together of a worker's day, and when it came. */
    record Received(UUID workerId, TrackSegment segment, Instant at) {}

    @SuppressWarnings("unchecked")
    List<Received> received(Collection<UUID> workerIds, LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select worker_id, device_id, datum, points, received_at from track_segment
                        where worker_id = any(:workers) and day = :day
                        """, Object[].class)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Received(
                        (UUID) row[0], segment((String) row[1], (String) row[2], (byte[]) row[3]), (Instant) row[4]))
                .toList();
    }

    /** What was taken of workers on a day; nothing of those without a track. */
    Map<UUID, List<TrackSegment>> of(Collection<UUID> workerIds, LocalDate day) {
        return received(workerIds, day).stream()
                .collect(Collectors.groupingBy(
                        Received::workerId, Collectors.mapping(Received::segment, Collectors.toList())));
    }

    List<TrackSegment> of(UUID workerId, LocalDate day) {
        return of(List.of(workerId), day).getOrDefault(workerId, List.of());
    }

    private static TrackSegment segment(String deviceId, String datum, byte[] points) {
        return new TrackSegment(deviceId, Datum.valueOf(datum), PackedPoints.unpack(points));
    }

    void createPartition(YearMonth month) {
        entities.createNativeQuery("create table %s partition of track_segment for values from ('%s') to ('%s')"
                        .formatted(
                                name(month), month.atDay(1), month.plusMonths(1).atDay(1)))
                .executeUpdate();
    }

    /** The months that have a partition. */
    @SuppressWarnings("unchecked")
    Set<YearMonth> partitions() {
        List<String> names = entities.createNativeQuery("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'track_segment'::regclass
                        """, String.class).getResultList();
        return names.stream()
                .map(PARTITION::matcher)
                .filter(Matcher::matches)
                .map(match -> YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                .collect(Collectors.toSet());
    }

    void dropPartition(YearMonth month) {
        entities.createNativeQuery("drop table " + name(month)).executeUpdate();
    }

    private static String name(YearMonth month) {
        return "track_segment_%04d_%02d".formatted(month.getYear(), month.getMonthValue());
    }
}
