package io.gridward.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record DutyDayId(UUID workerId, LocalDate day) {

    static List<UUID> workers(List<DutyDayId> days) {
        return days.stream().map(DutyDayId::workerId).toList();
    }
}
