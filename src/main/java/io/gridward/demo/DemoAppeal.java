package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyAppealOrigin;
import io.gridward.duty.DutyDayView;
import io.gridward.duty.DutyReason;
import io.gridward.duty.DutyResult;

/**
 * An appeal about a locked day of the demo.
 *
 * @param decided null while it is open
 */
record DemoAppeal(
        UUID id,
        DutyAppealOrigin origin,
        String text,
        String filedBy,
        Instant filedAt,
        @Nullable Decision decided) {

    record Decision(DutyResult result, String note, Instant at) {}

    private static final int PERCENT_APPEALED = 15;
    private static final int PERCENT_GRANTED = 60;
    private static final Duration DECIDED_AFTER = Duration.ofDays(2);

    private static final String DOUBT = "步行距离不足，但差额在测量误差之内";

    private static final List<String> WHY = List.of("手机信号差，部分路段未记录", "协助处理突发事件，未及填写记录", "陪同上级检查，巡查时间不足", "手机没电，后半段未上传");

    /** Every day locked in doubt is looked at by a person; of those not met, some workers appeal. */
    static Optional<DemoAppeal> about(DutyDayView day, String worker, UUID id, Instant now, SplittableRandom random) {
        Instant locked = day.lockedAt();
        if (locked == null) {
            return Optional.empty();
        }
        if (day.result() == DutyResult.PENDING && day.reasons().contains(DutyReason.METRES_IN_DOUBT)) {
            return Optional.of(appeal(id, DutyAppealOrigin.DOUBT, DOUBT, "system", locked, now, random));
        }
        var filedAt = locked.plusSeconds(random.nextInt(600, 100_000));
        boolean appealed = random.nextInt(100) < PERCENT_APPEALED && filedAt.isBefore(now);
        if (day.result() != DutyResult.NOT_MET || !appealed) {
            return Optional.empty();
        }
        String why = WHY.get(random.nextInt(WHY.size()));
        return Optional.of(appeal(id, DutyAppealOrigin.WORKER, why, worker, filedAt, now, random));
    }

    private static DemoAppeal appeal(
            UUID id,
            DutyAppealOrigin origin,
            String text,
            String filedBy,
            Instant filedAt,
            Instant now,
            SplittableRandom random) {
        boolean granted = origin == DutyAppealOrigin.DOUBT || random.nextInt(100) < PERCENT_GRANTED;
        var at = filedAt.plus(DECIDED_AFTER).plusSeconds(random.nextInt(30_000));
        var decision = granted
                ? new Decision(DutyResult.MET, "经核实情况属实，按达标处理", at)
                : new Decision(DutyResult.NOT_MET, "未提供佐证，维持原结果", at);
        return new DemoAppeal(id, origin, text, filedBy, filedAt, at.isBefore(now) ? decision : null);
    }
}
