package io.gridward.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.patrol.DeviceUse;
import io.gridward.patrol.DevicesUsed;

/** Finds telephones that told the tracks of two workers or more: each of them is asked about it. */
@ApplicationScoped
class SharedDevices {

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
                .toList();
        return new FoundFlag(
                use.workerId(),
                FlagKind.SHARED_DEVICE,
                use.from(),
                use.to(),
                FlagEvidence.ofDevice(use.deviceId(), use.points(), others));
    }
}
