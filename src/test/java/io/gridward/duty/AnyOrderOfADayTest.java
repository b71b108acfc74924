package io.gridward.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;

import static org.assertj.core.api.Assertions.assertThat;

/** A day is what was done on it, not how it arrived: points, records and reports in any order, in any parts, again and again. */
@GridwardTest
class AnyOrderOfADayTest {

    private static final long SEED = 20261126;
    private static final int RUNS = 10;
    private static final int MOST_TOGETHER = 60;
    private static final String SAID_AGAIN = "巡查沿街商铺消防通道，劝导占道经营两处，已当场整改完毕";

    @Inject
    DutyFixture duty;

    @Test
    void however_a_day_is_shuffled_cut_and_repeated_it_comes_out_the_same() {
        var day = duty.workday(3);
        var first = duty.posted();
        arrivals(first, day).forEach(arrival -> arrival.door().accept(arrival.items()));
        var whole = known(first, day);
        // Three visits, one of a burst of five, one of a text said four times, one case; what lies outside does not
        // count.
        assertThat(whole).containsEntry("filedRecords", 14).containsEntry("countedRecords", 6);

        for (int run = 0; run < RUNS; run++) {
            var random = new Random(SEED + run);
            var worker = duty.posted();
            var arrivals = new ArrayList<Runnable>();
            for (var arrival : arrivals(worker, day)) {
                for (var part : parts(arrival.items(), random)) {
                    arrivals.add(() -> arrival.door().accept(part));
                }
            }
            Collections.shuffle(arrivals, random);
            for (var arrival : arrivals) {
                arrival.run();
                if (random.nextInt(8) == 0) {
                    duty.day(worker, day);
                }
            }
            assertThat(known(worker, day)).as("run " + run).isEqualTo(whole);
        }
    }

    /** What goes through one door. */
    private record Arrival(Consumer<List<Map<String, Object>>> door, List<Map<String, Object>> items) {}

    /** Some items twice, in parts of one to sixty, in any order. */
    private static List<List<Map<String, Object>>> parts(List<Map<String, Object>> items, Random random) {
        var all = new ArrayList<>(items);
        items.stream().filter(item -> random.nextInt(4) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        var parts = new ArrayList<List<Map<String, Object>>>();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(MOST_TOGETHER));
            parts.add(all.subList(from, to));
            from = to;
        }
        return parts;
    }

    private List<Arrival> arrivals(Posted worker, LocalDate day) {
        var points = new ArrayList<>(duty.walk(worker.square(), duty.at(day, "08:00"), 1800));
        points.addAll(duty.walk(worker.square(), duty.at(day, "14:00"), 900));
        return List.of(
                new Arrival(part -> duty.upload(worker, part), points),
                new Arrival(part -> send(worker, "/v1/record-batches", Map.of("items", part)), records(worker, day)),
                new Arrival(
                        part -> part.forEach(report -> send(worker, "/v1/cases", report)),
                        List.of(report(worker, day))));
    }

    private List<Map<String, Object>> records(Posted worker, LocalDate day) {
        double longitude = worker.square().longitude();
        double south = worker.square().south();
        var records = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 3; i++) {
            var at = duty.at(day, "09:00").plusSeconds(3600L * i);
            records.add(DutyFixture.record(at, longitude, south + 0.001 + 0.002 * i, text()));
            records.add(DutyFixture.record(at.plusSeconds(1800), longitude, south + 0.008, SAID_AGAIN));
        }
        for (int i = 0; i < 5; i++) {
            records.add(
                    DutyFixture.record(duty.at(day, "16:00").plusSeconds(120L * i), longitude, south + 0.0005, text()));
        }
        records.add(DutyFixture.record(duty.at(day, "18:00"), longitude, south + 0.02, text()));
        // Said outside the grid: however it arrives before the others, it is they that were first.
        records.add(DutyFixture.record(duty.at(day, "19:00"), longitude, south + 0.02, SAID_AGAIN));
        return records;
    }

    private Map<String, Object> report(Posted worker, LocalDate day) {
        var report = new HashMap<>(DutyFixture.record(
                duty.at(day, "15:00"),
                worker.square().longitude(),
                worker.square().latitude(),
                text()));
        report.remove("kind");
        report.put("categoryCode", "01001");
        return report;
    }

    private static String text() {
        return UUID.randomUUID().toString();
    }

    private static void send(Posted worker, String door, Map<String, Object> body) {
        int status = worker.self().body(body).post(door).statusCode();
        assertThat(status).isBetween(200, 201);
    }

    /** Everything but whose day it is and when it was computed; the squares lie at one latitude. */
    private Map<String, Object> known(Posted worker, LocalDate day) {
        var known = new HashMap<String, Object>(duty.day(worker, day).getMap("$"));
        List.of("workerId", "gridCode", "computedAt").forEach(known::remove);
        return known;
    }
}
