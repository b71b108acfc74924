package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseSource;
import io.gridward.casework.PastReport;
import io.gridward.casework.ReportCase;
import io.gridward.casework.ReportedPlace;
import io.gridward.shared.access.Caller;
import io.gridward.shared.geo.Position;

/**
 * How a case of the demo is told of. Its text says that it is one: the villages are real, what is told of them is not.
 *
 * @param accuracyMetres of the phone; null when the place was told
 * @param sameAs the earlier case that is about the same; null for none
 * @param random for all that comes of it
 */
record DemoReport(
        UUID id,
        DemoTeam team,
        Trouble trouble,
        String text,
        Position place,
        @Nullable Double accuracyMetres,
        Instant at,
        Instant occurredAt,
        CaseSource source,
        Caller reporter,
        CaseFate fate,
        @Nullable UUID sameAs,
        SplittableRandom random) {

    private static final List<String> SPOTS =
            List.of("%d号楼楼下", "%d幢东侧", "%d号门前", "文化礼堂北侧%d米处", "农贸市场%d号摊位旁", "公交站西侧%d米处");

    /** @param fate null for any; one that is given is that of a lengthy matter which the full-time worker found */
    static DemoReport invent(
            UUID id,
            Instant at,
            int daysAgo,
            DemoTeam team,
            CaseOffices offices,
            Position place,
            @Nullable CaseFate fate,
            SplittableRandom random) {
        var trouble = fate == null ? Trouble.any(random) : Trouble.LENGTHY;
        String spot = SPOTS.get(random.nextInt(SPOTS.size())).formatted(random.nextInt(1, 60));
        var source = fate == null ? source(random) : CaseSource.WORKER;
        var reporter = fate == null ? reporter(source, team, offices, random) : offices.fullTime(team);
        boolean byWorker = source == CaseSource.WORKER;
        return new DemoReport(
                id,
                team,
                trouble,
                team.grid().areaName() + spot + "，" + trouble.text() + "（演示）",
                place,
                byWorker ? (double) random.nextInt(3, 30) : null,
                at,
                at.minus(Duration.ofSeconds(random.nextInt(60, 1800))),
                source,
                reporter,
                fate == null ? CaseFate.any(random, daysAgo, reporter.id() != null, trouble.isEmergency()) : fate,
                null,
                random.split());
    }

    /** The same matter, told again by a neighbour. */
    DemoReport again(UUID other, Instant later) {
        return new DemoReport(
                other,
                team,
                trouble,
                "居民来电：" + text,
                place,
                null,
                later,
                occurredAt,
                CaseSource.RESIDENT,
                CaseOffices.outsider("居民"),
                CaseFate.MERGED,
                id,
                random.split());
    }

    private static CaseSource source(SplittableRandom random) {
        int draw = random.nextInt(100);
        if (draw < 70) {
            return CaseSource.WORKER;
        }
        if (draw < 84) {
            return CaseSource.HOTLINE_12345;
        }
        if (draw < 96) {
            return CaseSource.RESIDENT;
        }
        return draw < 98 ? CaseSource.COMMAND_ROOM : CaseSource.SENSOR;
    }

    private static Caller reporter(CaseSource source, DemoTeam team, CaseOffices offices, SplittableRandom random) {
        return switch (source) {
            case HOTLINE_12345 -> CaseOffices.outsider("12345政务服务热线");
            case RESIDENT -> CaseOffices.outsider("居民");
            case SENSOR -> CaseOffices.outsider("智能感知设备");
            case COMMAND_ROOM -> CaseOffices.townRoom(team.grid());
            // Most of what workers report comes from the full-time one.
            case WORKER ->
                random.nextInt(100) < 75
                        ? offices.fullTime(team)
                        : offices.walker(
                                team,
                                team.walkers().get(random.nextInt(team.walkers().size())));
        };
    }

    @Nullable
    UUID workerId() {
        return reporter.workerId();
    }

    PastReport numbered(String number) {
        var where = new ReportedPlace(place.longitude(), place.latitude(), place.datum(), accuracyMetres);
        var command = new ReportCase(id, trouble.category(), text, where, occurredAt, source, fate.beginsAsDraft());
        return new PastReport(id, number, command, team.grid().code(), reporter, at, random);
    }
}
