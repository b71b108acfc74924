package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.patrol.distance.DutyTimes;
import io.gridward.patrol.distance.GridMembership;
import io.gridward.patrol.oddity.ToldPart;
import io.gridward.shared.geo.Datum;

/**
 * What each telephone told of a day, and when it came, for whoever looks for what speaks against it: runs in the caller's
 * transaction, checks no role, no reach, and remembers no look, since nobody sees where anyone was.
 */
@ApplicationScoped
public class DeviceTracks {

    private final EntityManager entities;
    private final DutyHours hours;
    private final DistanceAlgorithm algorithm = new DistanceAlgorithm();

    DeviceTracks(EntityManager entities, DutyHours hours) {
        this.entities = entities;
        this.hours = hours;
    }

    /**
     * Reads the day of the workers in one statement.
     *
     * @return by worker, nothing of those without a track; the telephones of each in order of their names
     */
    public Map<UUID, List<DeviceTrack>> of(LocalDate day, Collection<UUID> workerIds) {
        var dutyTimes = hours.of(day);
        var tracks = new HashMap<UUID, List<DeviceTrack>>();
        told(day, workerIds).forEach((worker, devices) -> {
            var ofWorker = new ArrayList<DeviceTrack>();
            devices.forEach((device, parts) -> ofWorker.add(track(device, parts, dutyTimes)));
            tracks.put(worker, ofWorker);
        });
        return tracks;
    }

    private DeviceTrack track(String device, List<ToldPart> parts, DutyTimes dutyTimes) {
        var points = parts.stream().flatMap(part -> part.points().stream()).toList();
        return new DeviceTrack(device, parts, algorithm.compute(points, dutyTimes, GridMembership.EVERYWHERE));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Map<String, List<ToldPart>>> told(LocalDate day, Collection<UUID> workerIds) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select worker_id, device_id, datum, points, received_at from track_segment
                        where worker_id = any(:workers) and day = :day
                        """, Object[].class)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .setParameter("day", day)
                .getResultList();
        var told = new HashMap<UUID, Map<String, List<ToldPart>>>();
        for (var row : rows) {
            told.computeIfAbsent((UUID) row[0], worker -> new TreeMap<>())
                    .computeIfAbsent((String) row[1], device -> new ArrayList<>())
                    .add(part(Datum.valueOf((String) row[2]), (byte[]) row[3], (Instant) row[4]));
        }
        return told;
    }

    private static ToldPart part(Datum datum, byte[] packed, Instant receivedAt) {
        return new ToldPart(
                receivedAt,
                PackedPoints.unpack(packed).stream()
                        .map(point -> point.toTrackPoint(datum))
                        .toList());
    }
}
