package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.patrol.DeviceTrack;
import io.gridward.patrol.DeviceTracks;
import io.gridward.patrol.oddity.Oddity;
import io.gridward.patrol.oddity.TrackOddities;

/**
 * Finds what is odd about what each telephone told. What is odd in the same way over and over again is one flag: a person
 * has to look at the day once, not at every jump of it.
 */
@ApplicationScoped
class OddTracks {

    private final DeviceTracks tracks;

    OddTracks(DeviceTracks tracks) {
        this.tracks = tracks;
    }

    List<FoundFlag> of(LocalDate day, Collection<UUID> workerIds) {
        var found = new ArrayList<FoundFlag>();
        tracks.of(day, workerIds)
                .forEach((worker, devices) -> devices.forEach(device -> found.addAll(flags(worker, device))));
        return found;
    }

    private static List<FoundFlag> flags(UUID workerId, DeviceTrack device) {
        return TrackOddities.find(device.parts(), device.distance()).stream()
                .collect(Collectors.groupingBy(Oddity::kind))
                .values()
                .stream()
                .map(alike -> flag(workerId, device.deviceId(), alike))
                .toList();
    }

    private static FoundFlag flag(UUID workerId, String deviceId, List<Oddity> alike) {
        var first = alike.get(0);
        return new FoundFlag(
                workerId,
                FlagKind.valueOf(first.kind().name()),
                first.from(),
                alike.stream().map(Oddity::to).max(Instant::compareTo).orElseThrow(),
                FlagEvidence.ofTrack(deviceId, alike.size(), first.evidence()));
    }
}
