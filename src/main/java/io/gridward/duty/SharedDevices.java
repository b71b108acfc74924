package io.gridward.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.patrol.DeviceUse;
import io.gridward.patrol.DevicesUsed;

/** Finds telephones that told the tracks of two workers or more: each of them is asked about it. */
@ApplicationScoped
class SharedDevices {

    /** Some programs tell one name for all telephones; that many workers need not be named to each of them. */
    private static final int NAMED = 10;

    private final DevicesUsed devices;

    SharedDevices(DevicesUsed devices) {
        this.devices = devices;
    }

    List<FoundFlag> of(LocalDate day) {
        return devices.byTwoOn(day).stream().collect(Collectors.groupingBy(DeviceUse::deviceId)).values().stream()
                .flatMap(together -> together.stream().map(use -> flag(use, together)))
                .toList();
    }

    private static FoundFlag flag(DeviceUse use, List<DeviceUse> together) {
        var others = together.stream()
                .map(DeviceUse::workerId)
                .filter(worker -> !worker.equals(use.workerId()))
                .limit(NAMED)
                .map(UUID::toString)
                .toList();
        return new FoundFlag(
                use.workerId(),
                FlagKind.SHARED_DEVICE,
                use.from(),
                use.to(),
                new FlagEvidence(
                        use.deviceId(), 1, null, null, null, null, use.points(), null, together.size() - 1, others));
    }
}
