package io.gridward.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    private static final int RECORDS_A_DAY = 10;

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
                .filter(reported -> reported.workerId() != null)
                .collect(Collectors.groupingBy(DemoCase::workerId));
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
        var walk = PlacedWalk.around(
                grid.middle(),
                time.at(day, begins.plusMinutes(random.nextInt(50))),
                half
                        ? walks.enoughForHalf(random)
                        : fate == DemoFate.SHORT_WALK ? walks.tooShort(random) : walks.enough(random));
        var records = records(number, walk, grid, half, fate, random).stream()
                .filter(record -> record.occurredAt().isBefore(time.now().minus(JUST_NOW)))
                .toList();
        return finished(
                number, index, day, exemption, walk.ends().isBefore(time.now().minus(JUST_NOW)) ? walk : null, records);
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

    private static List<DemoRecord> records(
            long day, PlacedWalk walk, RandomPlace grid, boolean half, DemoFate fate, SplittableRandom random) {
        int count =
                half || fate == DemoFate.FEW_RECORDS ? 4 : fate == DemoFate.HASTY_RECORDS ? 5 : usualRecords(random);
        var points = walk.walk().points();
        var notes = DemoNote.some(count, random);
        var records = new ArrayList<DemoRecord>();
        for (int i = 0; i < count; i++) {
            double share = fate == DemoFate.HASTY_RECORDS ? 0.5 : (i + random.nextDouble(0.25, 0.75)) / count;
            var point = points.get((int) (share * points.size()));
            var there = walk.place(point);
            var place = grid.covers(there.longitude(), there.latitude()) ? there : grid.next(random);
            if (fate == DemoFate.HASTY_RECORDS && i > 0) {
                place = records.get(0).place();
            }
            var at = walk.at(point).plusSeconds(fate == DemoFate.HASTY_RECORDS ? 70L * i : random.nextInt(25));
            records.add(new DemoRecord(
                    DemoId.RECORD.of(day * RECORDS_A_DAY + i), notes.get(i), place, point.accuracy(), at));
        }
        return records;
    }

    /** Five are asked for, and most leave it at that; eight are seldom. */
    private static int usualRecords(SplittableRandom random) {
        int draw = random.nextInt(100);
        return draw < 62 ? 5 : draw < 86 ? 6 : draw < 96 ? 7 : 8;
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
                .filter(one -> time.dayOf(one.occurredAt()).equals(day))
                .toList();
        var made = records.stream().map(DemoRecord::made).toList();
        // A rejected case is no work done.
        var taken = reported.stream()
                .filter(one -> one.last().to() != CaseState.REJECTED)
                .map(one -> new Bursts.Made(
                        one.id(),
                        one.occurredAt(),
                        one.place().longitude(),
                        one.place().latitude()));
        int counted =
                BURSTS.counting(Stream.concat(made.stream(), taken).toList()).size();
        var walked = walk == null ? unwalked : walk.measuredIn(grids.get(index));
        var done = new PastDuty.Done(worker, walked, counted, records.size() + reported.size());
        Set<UUID> hasty = BURSTS.members(made);
        return new FieldDay(number, team, DemoId.ACCOUNT.of(index + 1), exemption, walk, records, hasty, done);
    }
}
