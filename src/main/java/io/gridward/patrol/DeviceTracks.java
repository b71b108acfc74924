package io.gridward.patrol;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.patrol.TrackSegments.Received;
import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.patrol.distance.DutyTimes;
import io.gridward.patrol.distance.GridMembership;
import io.gridward.patrol.oddity.ToldPart;

/**
 * What each telephone told of a day, and when it came, for whoever looks for what speaks against it: runs in the caller's
 * transaction, checks no role, no reach, and remembers no look, since nobody sees where anyone was.
 */
@ApplicationScoped
public class DeviceTracks {

    private final TrackSegments segments;
    private final DutyHours hours;
    private final SideBySide sideBySide;
    private final DistanceAlgorithm algorithm = new DistanceAlgorithm();

    DeviceTracks(TrackSegments segments, DutyHours hours, SideBySide sideBySide) {
        this.segments = segments;
        this.hours = hours;
        this.sideBySide = sideBySide;
    }

    /**
     * Reads the day of the workers in one statement.
     *
     * @return by worker, nothing of those without a track; the telephones of each in order of their names
     */
    public Map<UUID, List<DeviceTrack>> of(LocalDate day, Collection<UUID> workerIds) {
        var dutyTimes = hours.of(day);
        return sideBySide
                .each(
                        told(day, workerIds).entrySet(),
                        worker -> Map.entry(worker.getKey(), tracks(worker.getValue(), dutyTimes)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<DeviceTrack> tracks(Map<String, List<ToldPart>> devices, DutyTimes dutyTimes) {
        return devices.entrySet().stream()
                .map(device -> track(device.getKey(), device.getValue(), dutyTimes))
                .toList();
    }

    private DeviceTrack track(String device, List<ToldPart> parts, DutyTimes dutyTimes) {
        var points = parts.stream().flatMap(part -> part.points().stream()).toList();
        return new DeviceTrack(device, parts, algorithm.compute(points, dutyTimes, GridMembership.EVERYWHERE));
    }

    private Map<UUID, Map<String, List<ToldPart>>> told(LocalDate day, Collection<UUID> workerIds) {
        return segments.received(workerIds, day).stream()
                .collect(Collectors.groupingBy(
                        Received::workerId,
                        Collectors.groupingBy(
                                received -> received.segment().deviceId(),
                                TreeMap::new,
                                Collectors.mapping(DeviceTracks::part, Collectors.toList()))));
    }

    private static ToldPart part(Received received) {
        return new ToldPart(received.at(), received.segment().trackPoints());
    }
}
