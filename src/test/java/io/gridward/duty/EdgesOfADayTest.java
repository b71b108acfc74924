package io.gridward.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.grid.GridFixture;
import io.gridward.grid.GridFixture.Square;
import io.gridward.shared.access.Role;
import io.gridward.shared.geo.SevenDecimals;
import io.gridward.shared.time.Time;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

/** What happens to a day when grids, posts or clocks change in the middle of it (DOMAIN.md §16). */
@GridwardTest
class EdgesOfADayTest {

    @Inject
    DutyFixture duty;

    @Inject
    DutyLocks locks;

    @Inject
    Time time;

    private Posted worker;
    private LocalDate day;

    @BeforeEach
    void aWorkerOnADay() {
        day = duty.workday(2);
        worker = duty.posted();
    }

    @Test
    void ground_that_was_merged_into_the_grid_at_noon_counts_from_noon_on() {
        var merged = eastOf(worker.square());
        duty.upload(worker, duty.walk(merged, duty.at(day, "09:00"), 700));
        duty.upload(worker, duty.walk(merged, duty.at(day, "14:00"), 700));
        duty.file(worker, duty.at(day, "10:00"), merged);
        duty.file(worker, duty.at(day, "15:00"), merged);
        assertThat(duty.day(worker, day).getInt("countedRecords")).isZero();

        var west = worker.square();
        String both = GridFixture.rectangle(west.west(), west.south(), merged.west() + 0.01, merged.south() + 0.01);
        DutyFixture.draw(worker.grid(), 1, both, duty.at(day, "12:00").toString());

        var counted = duty.day(worker, day);
        assertThat(counted.getInt("filedRecords")).isEqualTo(2);
        assertThat(counted.getInt("countedRecords")).isEqualTo(1);
        assertThat(counted.getInt("metres")).isBetween(1300, 1500);
        assertThat(counted.getInt("metresInGrid")).isBetween(650, 750);
    }

    @Test
    void after_a_transfer_at_noon_each_record_and_metre_is_judged_by_the_grid_of_its_moment() {
        var square = GridFixture.freeSquare();
        String next = duty.grid(square);
        for (String at : List.of("09:00", "14:00")) {
            duty.upload(worker, duty.walk(worker.square(), duty.at(day, at), 400));
        }
        for (String at : List.of("10:00", "16:00")) {
            duty.upload(worker, duty.walk(square, duty.at(day, at), 800));
        }
        for (String at : List.of("09:00", "11:59", "12:00")) {
            duty.file(worker, duty.at(day, at), worker.square());
        }
        for (String at : List.of("10:30", "17:00", "18:00", "19:00")) {
            duty.file(worker, duty.at(day, at), square);
        }
        duty.day(worker, day);
        duty.transfer(worker, next, duty.at(day, "12:00"));

        var counted = duty.day(worker, day);
        assertThat(counted.getString("gridCode")).isEqualTo(next);
        assertThat(counted.getInt("filedRecords")).isEqualTo(7);
        assertThat(counted.getInt("countedRecords")).isEqualTo(2 + 3);
        assertThat(counted.getInt("metres")).isBetween(2200, 2500);
        assertThat(counted.getInt("metresInGrid")).isBetween(1100, 1250);
        assertThat(counted.getInt("requiredRecords")).isEqualTo(5);
    }

    @Test
    void what_is_learnt_later_of_the_grid_he_left_at_noon_reaches_the_day() {
        var square = GridFixture.freeSquare();
        var merged = eastOf(worker.square());
        duty.file(worker, duty.at(day, "10:00"), merged);
        duty.day(worker, day);
        duty.transfer(worker, duty.grid(square), duty.at(day, "12:00"));
        assertThat(duty.day(worker, day).getInt("countedRecords")).isZero();

        var west = worker.square();
        DutyFixture.draw(
                worker.grid(),
                1,
                GridFixture.rectangle(west.west(), west.south(), merged.west() + 0.01, merged.south() + 0.01),
                time.startOf(day).toString());
        assertThat(duty.day(worker, day).getInt("countedRecords")).isEqualTo(1);
    }

    @Test
    void who_is_transferred_in_the_middle_of_the_month_leaves_his_earlier_days_with_the_old_grid() {
        var before = duty.workday(3);
        var square = GridFixture.freeSquare();
        String next = duty.grid(square);
        duty.file(worker, duty.at(before, "10:00"), worker.square());
        duty.file(worker, duty.at(day, "10:00"), worker.square());
        duty.file(worker, duty.at(day, "11:00"), square);
        duty.transfer(worker, next, time.startOf(day));

        assertThat(duty.day(worker, before).getString("gridCode")).isEqualTo(worker.grid());
        assertThat(duty.ownDay(worker, before).getInt("countedRecords")).isEqualTo(1);
        assertThat(duty.ownDay(worker, day).getString("gridCode")).isEqualTo(next);
        assertThat(duty.ownDay(worker, day).getInt("countedRecords")).isEqualTo(1);
        loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .get("/v1/duty-days?area={grid}&date={day}", worker.grid(), before.toString())
                .then()
                .body("items.workerId", contains(worker.workerId().toString()));
        loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .get("/v1/duty-days?area={grid}&date={day}", worker.grid(), day.toString())
                .then()
                .body("items", empty());
    }

    @Test
    void a_place_on_a_shared_border_counts_for_the_workers_of_both_grids() {
        var neighbour = duty.posted(eastOf(worker.square()));
        // As precise as boundaries are kept.
        double border = SevenDecimals.round(neighbour.square().west());
        for (var one : List.of(worker, neighbour)) {
            duty.file(one, duty.at(day, "10:00"), border, one.square().latitude(), "走访边界上的一户人家 " + one.grid());
            duty.file(one, duty.at(day, "11:00"), border + 0.02, one.square().latitude(), "界外 " + one.grid());
            assertThat(duty.day(one, day).getInt("countedRecords")).isEqualTo(1);
        }
    }

    @Test
    void points_of_tomorrow_are_refused_and_a_clock_a_day_late_fills_yesterday_only() {
        var today = time.today();
        var yesterday = today.minusDays(1);
        var tomorrow = duty.walk(worker.square(), duty.at(today.plusDays(1), "09:00"), 1200);
        var receipt = duty.upload(worker, tomorrow);
        assertThat(receipt.getInt("taken")).isZero();
        assertThat(receipt.getList("refused.code")).hasSize(tomorrow.size()).containsOnly("TIME_IN_FUTURE");

        duty.upload(worker, duty.walk(worker.square(), duty.at(yesterday, "09:00"), 1200));

        assertThat(duty.day(worker, yesterday).getInt("metres")).isBetween(1100, 1300);
        assertThat(duty.ownDay(worker, today).getInt("metres")).isZero();
    }

    @Test
    void an_upload_that_is_sent_three_times_counts_once() {
        var points = duty.walk(worker.square(), duty.at(day, "09:00"), 1200);
        duty.upload(worker, points);
        var once = duty.day(worker, day).getMap("$");
        var shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled);
        for (var again : List.of(points, shuffled)) {
            assertThat(duty.upload(worker, again).getInt("duplicate")).isEqualTo(points.size());
            assertThat(duty.day(worker, day).getMap("$")).isEqualTo(once);
        }
    }

    @Test
    void a_track_across_midnight_is_two_days_and_the_night_is_nobodys_business() {
        var points = new ArrayList<Map<String, Object>>();
        points.addAll(duty.walk(worker.square(), duty.at(day, "19:40"), 1400));
        points.addAll(duty.walk(worker.square(), duty.at(day, "23:50"), 1400));
        points.addAll(duty.walk(worker.square(), duty.at(day.plusDays(1), "06:00"), 700));

        assertThat(duty.upload(worker, points).getInt("offDuty")).isEqualTo(117);

        assertThat(duty.day(worker, day).getInt("metres")).isBetween(1300, 1500);
        assertThat(duty.ownDay(worker, day.plusDays(1)).getInt("metres")).isBetween(600, 800);
    }

    @Test
    void what_arrives_late_changes_the_day_before_the_lock_and_not_after_it() {
        var locking = duty.workday(8);
        duty.file(worker, duty.at(locking, "09:00"), worker.square());
        duty.day(worker, locking);
        duty.file(worker, duty.at(locking, "10:00"), worker.square());
        // Nothing but the lock computes it now.
        locks.lock(locking);
        assertThat(duty.ownDay(worker, locking).getInt("countedRecords")).isEqualTo(2);

        duty.file(worker, duty.at(locking, "11:00"), worker.square());
        assertThat(duty.day(worker, locking).getInt("countedRecords")).isEqualTo(2);
    }

    private static Square eastOf(Square square) {
        return new Square(square.west() + 0.01, square.south());
    }
}
