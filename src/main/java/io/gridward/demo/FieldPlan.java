package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseState;
import io.gridward.duty.ExemptionKind;
import io.gridward.duty.PastDuty;
import io.gridward.patrol.distance.DayDistance;
import io.gridward.workrecord.Bursts;

/** Invents the days of the full-time workers. Each has a random generator of its own, so that days may be invented in any order. */
final class FieldPlan {

    /** More than there are workers. */
    private static final int NUMBERS_A_DAY = 2_000;

    /** What comes too fast at one spot, by the default of records and duty. */
    private static final Bursts BURSTS = new Bursts(3, Duration.ofMinutes(10), 50);

    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    private final DemoTime time;
    private final List<DemoTeam> teams;
    private final FieldCalendar calendar;
    private final DemoWalks walks;
    private final List<RandomPlace> grids;
    private final Map<UUID, List<DemoCase>> reports;
    private final DayDistance unwalked = DemoWalk.none();

    FieldPlan(DemoTime time, List<DemoTeam> teams, List<DemoCase> cases, FieldCalendar calendar, DemoWalks walks) {
        this.time = time;
        this.teams = teams;
        this.calendar = calendar;
        this.walks = walks;
        this.grids = teams.stream()
                .map(team -> new RandomPlace(team.grid().boundary()))
                .toList();
        this.reports = cases.stream()
                .filter(one -> one.report().workerId() != null && one.past().state() != CaseState.DRAFT)
                .collect(Collectors.groupingBy(one -> one.report().workerId()));
    }

    /** @param index of the worker's team */
    FieldDay day(int index, LocalDate day) {
        var team = teams.get(index);
        var grid = grids.get(index);
        long number = ChronoUnit.DAYS.between(day, time.today()) * NUMBERS_A_DAY + index + 1;
        var random = new SplittableRandom(DemoCounty.SEED * 100L + number);
        if (!calendar.isWorked(day) || calendar.isKeptFree(team, day)) {
            return finished(number, index, day, null, null, List.of());
        }
        boolean storm = calendar.isStormy(team, day);
        var fate = storm ? DemoFate.AS_USUAL : DemoFate.any(random);
        var exemption = exemption(fate, DemoId.EXEMPTION.of(number), team, day);
        if (fate == DemoFate.LEAVE || fate == DemoFate.DEVICE_FAILURE) {
            return finished(number, index, day, exemption, null, List.of());
        }
        boolean half = storm || exemption != null;
        boolean afternoon = !storm
                && (fate == DemoFate.LEAVE_IN_THE_MORNING
                        || fate != DemoFate.LEAVE_IN_THE_AFTERNOON && random.nextInt(5) == 0);
        var begins = afternoon ? LocalTime.of(13, 20) : LocalTime.of(8, 35);
        var walk = new PlacedWalk(
                grid.middle(),
                time.at(day, begins.plusMinutes(random.nextInt(50))),
                half ? walks.enoughForHalf(random) : walk(fate, random));
        var told = new FieldRecords(number, walk, grid, random);
        var records = (half ? told.few() : records(fate, told))
                .stream().filter(record -> isPast(record.occurredAt())).toList();
        return finished(number, index, day, exemption, isPast(walk.ends()) ? walk : null, records);
    }

    private DemoWalk walk(DemoFate fate, SplittableRandom random) {
        return fate == DemoFate.SHORT_WALK ? walks.tooShort(random) : walks.enough(random);
    }

    private static List<DemoRecord> records(DemoFate fate, FieldRecords told) {
        return switch (fate) {
            case FEW_RECORDS -> told.few();
            case HASTY_RECORDS -> told.hasty();
            default -> told.asUsual();
        };
    }

    /** What happened just now has not arrived. */
    private boolean isPast(Instant moment) {
        return moment.isBefore(time.now().minus(JUST_NOW));
    }

    private @Nullable DemoExemption exemption(DemoFate fate, UUID id, DemoTeam team, LocalDate day) {
        var midnight = time.at(day, LocalTime.MIDNIGHT);
        var noon = time.at(day, LocalTime.NOON);
        var nextMidnight = time.at(day.plusDays(1), LocalTime.MIDNIGHT);
        return switch (fate) {
            case LEAVE -> DemoExemption.of(team, id, ExemptionKind.LEAVE, midnight, nextMidnight, "年休假（演示）");
            case LEAVE_IN_THE_MORNING -> DemoExemption.of(team, id, ExemptionKind.LEAVE, midnight, noon, "事假半天（演示）");
            case LEAVE_IN_THE_AFTERNOON ->
                DemoExemption.of(team, id, ExemptionKind.LEAVE, noon, nextMidnight, "病假半天（演示）");
            case DEVICE_FAILURE ->
                DemoExemption.of(team, id, ExemptionKind.DEVICE_FAILURE, midnight, nextMidnight, "手机送修，已核实（演示）");
            case SHORT_WALK, FEW_RECORDS, HASTY_RECORDS, AS_USUAL -> null;
        };
    }

    private FieldDay finished(
            long number,
            int index,
            LocalDate day,
            @Nullable DemoExemption exemption,
            @Nullable PlacedWalk walk,
            List<DemoRecord> records) {
        var team = teams.get(index);
        var worker = team.fullTime().id();
        var reported = reports.getOrDefault(worker, List.of()).stream()
                .filter(one -> time.dayOf(one.report().occurredAt()).equals(day))
                .toList();
        var made = records.stream().map(DemoRecord::made).toList();
        // A rejected case is no work done.
        var taken = reported.stream()
                .filter(one -> one.past().state() != CaseState.REJECTED)
                .map(one -> new Bursts.Made(
                        one.report().id(),
                        one.report().occurredAt(),
                        one.report().place().longitude(),
                        one.report().place().latitude()));
        int counted =
                BURSTS.counting(Stream.concat(made.stream(), taken).toList()).size();
        var walked = walk == null ? unwalked : walk.measuredIn(grids.get(index));
        var done = new PastDuty.Done(worker, walked, counted, records.size() + reported.size());
        Set<UUID> hasty = BURSTS.members(made);
        return new FieldDay(number, team, DemoId.ACCOUNT.of(index + 1), exemption, walk, records, hasty, done);
    }
}
