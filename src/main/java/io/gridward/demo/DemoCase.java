package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseSource;
import io.gridward.casework.CaseState;
import io.gridward.shared.geo.Position;

/**
 * A case of the demo. Its text says that it is one: the villages are real, what is told of them is not.
 *
 * @param workerId the worker who reported it; null when another did
 * @param accuracyMetres of the phone; null when the place was told
 */
record DemoCase(
        UUID id,
        DemoGrid grid,
        Trouble trouble,
        String text,
        Position place,
        @Nullable Double accuracyMetres,
        Instant occurredAt,
        CaseSource source,
        String reporter,
        @Nullable UUID workerId,
        List<CaseCourse.Step> steps) {

    private static final List<String> SPOTS =
            List.of("%d号楼楼下", "%d幢东侧", "%d号门前", "文化礼堂北侧%d米处", "农贸市场%d号摊位旁", "公交站西侧%d米处");

    static DemoCase invent(
            UUID id, Instant reportedAt, DemoTeam team, Position place, DemoTime time, SplittableRandom random) {
        var grid = team.grid();
        var trouble = Trouble.any(random);
        String spot = SPOTS.get(random.nextInt(SPOTS.size())).formatted(random.nextInt(1, 60));
        String commandRoom = grid.townName() + "综合信息指挥室";
        var source = source(random);
        // Most of what workers report comes from the full-time one.
        var walkers = team.walkers();
        var worker = walkers.get(random.nextInt(100) < 75 ? 0 : random.nextInt(walkers.size()));
        boolean byWorker = source == CaseSource.WORKER;
        String reporter = byWorker ? worker.name() : reporter(source, commandRoom);
        return new DemoCase(
                id,
                grid,
                trouble,
                grid.areaName() + spot + "，" + trouble.text() + "（演示）",
                place,
                byWorker ? (double) random.nextInt(3, 30) : null,
                reportedAt.minus(Duration.ofSeconds(random.nextInt(60, 1800))),
                source,
                reporter,
                byWorker ? worker.id() : null,
                CaseCourse.of(trouble, reportedAt, reporter, commandRoom, time, random));
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

    private static String reporter(CaseSource source, String commandRoom) {
        return switch (source) {
            case HOTLINE_12345 -> "12345政务服务热线";
            case RESIDENT -> "居民";
            case SENSOR -> "智能感知设备";
            case WORKER, COMMAND_ROOM -> commandRoom;
        };
    }

    Instant reportedAt() {
        return steps.get(0).at();
    }

    CaseCourse.Step last() {
        return steps.get(steps.size() - 1);
    }

    boolean isOpen() {
        return last().to() != CaseState.CLOSED && last().to() != CaseState.REJECTED;
    }
}
