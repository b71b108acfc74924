package io.gridward.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.source;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.trusted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

@GridwardTest
class LimitingReportsTest {

    @Test
    void the_quotas_are_told_and_what_is_too_much_waits() {
        var key = source(Map.of("perDay", 2)).key();
        var report = report(square());
        send(key, report)
                .statusCode(201)
                .header("RateLimit-Policy", containsString("\"day\";q=2;w=86400"))
                .header("RateLimit", containsString("\"day\";r=1;t="));
        send(key, report).statusCode(201).header("RateLimit", containsString("\"day\";r=0;t="));
        send(key, report)
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .header("RateLimit", allOf(containsString("\"minute\""), containsString("\"day\";r=0;t=")))
                .body("code", equalTo("REPORT_RATE_EXCEEDED"));
    }

    /** Sent together, some of them at the end of a minute perhaps: then two minutes' worth comes through. */
    @Test
    void of_a_flood_no_more_comes_through_than_may_and_another_source_loses_nothing() throws Exception {
        var report = report(square());
        var flooded = source(Map.of("perSender", 5, "moderated", true)).key();
        var other = trusted().key();
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> sent = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String key = i % 6 == 0 ? other : flooded;
            int own = i % 6 == 0 ? 0 : 1000;
            sent.add(() -> own + send(key, report).extract().statusCode());
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : pool.invokeAll(sent)) {
            statuses.add(answer.get());
        }
        pool.shutdown();
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(10);
        assertThat(statuses).filteredOn(status -> status == 1201).hasSizeBetween(5, 10);
        assertThat(statuses).filteredOn(status -> status == 1429).hasSizeBetween(40, 45);
    }
}
