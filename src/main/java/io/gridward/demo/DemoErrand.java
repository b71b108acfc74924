package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.gridward.service.ErrandMeans;
import io.gridward.service.ErrandState;
import io.gridward.service.ErrandVerb;

import static io.gridward.service.ErrandState.AGREED;
import static io.gridward.service.ErrandState.CONFIRMED;
import static io.gridward.service.ErrandState.DONE;
import static io.gridward.service.ErrandState.REQUESTED;
import static io.gridward.service.ErrandState.WITHDRAWN;

/** How an errand of the demo has gone so far: what would be after now has not happened yet. */
final class DemoErrand {

    private static final int PERCENT_WITHDRAWN = 7;
    private static final int PERCENT_LATE = 12;
    private static final int PERCENT_DENIED = 5;
    private static final int PERCENT_NOT_ASKED = 10;

    private final DemoTime time;
    private final SplittableRandom random;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable LocalDate agreedOn;

    /** @param agreedOn of AGREE; {@code means} of CONFIRM and DENY */
    record Step(
            ErrandVerb verb,
            @Nullable ErrandState from,
            ErrandState to,
            Instant at,
            @Nullable String note,
            @Nullable LocalDate agreedOn,
            @Nullable ErrandMeans means) {}

    DemoErrand(Instant filedAt, DemoTime time, SplittableRandom random) {
        this.time = time;
        this.random = random;
        steps.add(new Step(ErrandVerb.REQUEST, null, REQUESTED, filedAt, null, null, null));
        if (agree(soon(filedAt, 20)) && !withdrawn()) {
            work();
        }
    }

    private boolean agree(Instant at) {
        var on = time.dayOf(at).plusDays(random.nextInt(2, 8));
        if (step(ErrandVerb.AGREE, AGREED, at, null, on, null)) {
            agreedOn = on;
            return true;
        }
        return false;
    }

    private boolean withdrawn() {
        return random.nextInt(100) < PERCENT_WITHDRAWN
                && step(ErrandVerb.WITHDRAW, WITHDRAWN, soon(last().at(), 30), "居民自行办理", null, null);
    }

    private void work() {
        if (random.nextBoolean()) {
            step(ErrandVerb.PROGRESS, AGREED, soon(last().at(), 20), "已联系办理窗口", null, null);
        }
        boolean done = tickOff(doneAt());
        boolean asked = done && random.nextInt(100) >= PERCENT_NOT_ASKED;
        if (asked && random.nextInt(100) < PERCENT_DENIED) {
            asked = step(ErrandVerb.DENY, AGREED, soon(last().at(), 20), "还缺一份材料", null, ErrandMeans.PHONE)
                    && tickOff(soon(last().at(), 40));
        }
        if (asked) {
            var means = random.nextInt(3) == 0 ? ErrandMeans.IN_PERSON : ErrandMeans.PHONE;
            step(ErrandVerb.CONFIRM, CONFIRMED, soon(last().at(), 40), null, null, means);
        }
    }

    private boolean tickOff(Instant at) {
        return step(ErrandVerb.TICK_OFF, DONE, at, null, null, null);
    }

    /** On the day that was agreed or the one before; some are late. */
    private Instant doneAt() {
        boolean late = random.nextInt(100) < PERCENT_LATE;
        var day = Objects.requireNonNull(agreedOn).plusDays(late ? random.nextInt(1, 4) : -random.nextInt(2));
        var morning = time.at(day, LocalTime.of(9, 0)).plusSeconds(random.nextInt(7 * 3600));
        var earliest = last().at().plusSeconds(600);
        return morning.isBefore(earliest) ? earliest : morning;
    }

    private boolean step(
            ErrandVerb verb,
            ErrandState to,
            Instant at,
            @Nullable String note,
            @Nullable LocalDate on,
            @Nullable ErrandMeans means) {
        if (at.isAfter(time.now())) {
            return false;
        }
        return steps.add(new Step(verb, state(), to, at, note, on, means));
    }

    private Instant soon(Instant after, int hours) {
        return time.inOffice(after.plus(Duration.ofMinutes(random.nextInt(20, hours * 60))));
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    List<Step> steps() {
        return steps;
    }

    ErrandState state() {
        return last().to();
    }

    boolean isOpen() {
        return state() != CONFIRMED && state() != WITHDRAWN;
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    /** When it was ticked off for the last time, if that holds. */
    @Nullable
    LocalDate doneOn() {
        return state() != DONE && state() != CONFIRMED
                ? null
                : steps.stream()
                        .filter(step -> step.verb() == ErrandVerb.TICK_OFF)
                        .map(step -> time.dayOf(step.at()))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
    }

    @Nullable
    Instant endedAt() {
        return isOpen() ? null : last().at();
    }
}
