package io.gridward.demo;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.duty.ExemptionKind;

/**
 * A time in which nothing is asked, of a worker or of an area.
 *
 * @param scopeCode the area, or the worker's grid
 */
record DemoExemption(
        UUID id,
        @Nullable UUID workerId,
        @Nullable String areaCode,
        String scopeCode,
        ExemptionKind kind,
        Instant from,
        Instant to,
        String note,
        String recordedBy) {

    static DemoExemption of(DemoTeam team, UUID id, ExemptionKind kind, Instant from, Instant to, String note) {
        return new DemoExemption(id, team.fullTime().id(), null, team.grid().code(), kind, from, to, note, "leader");
    }

    static DemoExemption weather(String areaCode, UUID id, Instant from, Instant to) {
        return new DemoExemption(
                id, null, areaCode, areaCode, ExemptionKind.WEATHER, from, to, "暴雨红色预警，停止户外巡查（演示）", "commander");
    }
}
