package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.database.StatementCount;

import static io.gridward.workrecord.RecordFixture.middleOf;
import static io.gridward.workrecord.RecordFixture.record;
import static io.gridward.workrecord.RecordFixture.sendAll;
import static io.gridward.workrecord.RecordFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class FilingABatchTest {

    @Inject
    StatementCount statements;

    private RecordFixture.Worker worker;

    @BeforeEach
    void aWorker() {
        worker = RecordFixture.workerWithGrid();
    }

    @Test
    void a_bad_one_is_no_loss_to_the_others() {
        var good = record(middleOf(worker.square()));
        var items = List.<Object>of(
                good,
                with(good, "text", "同一编号的另一件事"),
                good,
                with(record(middleOf(worker.square())), "kind", "NAP"),
                with(
                        record(middleOf(worker.square())),
                        "place",
                        Map.of("longitude", 1, "latitude", 2, "datum", "BD09")),
                with(record(middleOf(worker.square())), "text", "x".repeat(2001)),
                with(record(middleOf(worker.square())), "colour", "red"),
                with(record(middleOf(worker.square())), "occurredAt", "yesterday"),
                "nonsense",
                with(record(middleOf(worker.square())), "occurredAt", "2020-01-01T00:00:00Z"),
                record(middleOf(worker.square())));
        sendAll(worker.signedIn(), items)
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains(
                                "ACCEPTED",
                                "REFUSED",
                                "DUPLICATE",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "ACCEPTED"))
                .body(
                        "items.findAll { it.refusal != null }.refusal.code",
                        contains(
                                "ID_TAKEN",
                                "WRONG_TYPE",
                                "DATUM_UNKNOWN",
                                "INVALID_FIELDS",
                                "UNKNOWN_FIELD",
                                "WRONG_TYPE",
                                "MALFORMED_REQUEST",
                                "RECORD_TOO_OLD"));
    }

    @Test
    void sent_again_as_a_whole_it_changes_nothing() {
        var items = records(5);
        sendAll(worker.signedIn(), items).body("items.outcome", everyItem(equalTo("ACCEPTED")));
        sendAll(worker.signedIn(), items).body("items.outcome", everyItem(equalTo("DUPLICATE")));

        var more = new ArrayList<Object>(items);
        more.addAll(records(1));
        sendAll(worker.signedIn(), more).body("items.outcome[5]", equalTo("ACCEPTED"));
        worker.signedIn().get("/v1/me/records").then().body("items", hasSize(6));
    }

    @Test
    void copies_that_arrive_together_are_taken_once() throws Exception {
        var items = records(10);
        worker.signedIn().get("/v1/me/records").then().statusCode(200);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var copies = Collections.<Callable<List<String>>>nCopies(8, () -> sendAll(worker.signedIn(), items)
                    .statusCode(200)
                    .extract()
                    .path("items.outcome"));
            int accepted = 0;
            for (var answer : pool.invokeAll(copies)) {
                accepted += Collections.frequency(answer.get(), "ACCEPTED");
            }
            assertThat(accepted).isEqualTo(10);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void those_of_one_batch_are_compared_with_each_other() {
        var one = with(record(middleOf(worker.square())), "text", "宣传反诈知识，发放防诈骗手册二十份，居民反响良好");
        var other = with(one, "id", UUID.randomUUID().toString());
        sendAll(worker.signedIn(), List.of(one, other))
                .body("items[0].record.marks", hasSize(0))
                .body("items[1].record.marks[0].similarTo", equalTo(one.get("id")));
    }

    @Test
    void an_empty_one_and_one_too_long_are_refused() {
        sendAll(worker.signedIn(), List.of()).statusCode(400).body("code", equalTo("INVALID_FIELDS"));
        sendAll(worker.signedIn(), records(201)).statusCode(400).body("code", equalTo("INVALID_FIELDS"));
    }

    @Test
    void the_statements_do_not_grow_with_the_records_beyond_those_that_write_them() {
        int few = statementsFor(2);
        // Fifty further numbers for the outbox may be due.
        assertThat(statementsFor(40)).isBetween(few - 1, few + 1);
    }

    private int statementsFor(int count) {
        var request = worker.signedIn();
        var items = records(count);
        return statements.during(() -> sendAll(request, items).statusCode(200));
    }

    /** Far apart, so that they are no burst. */
    private List<Map<String, Object>> records(int count) {
        var records = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            var at = Instant.now().minus(Duration.ofSeconds(i));
            var place = RecordFixture.place(1.5 + i * 0.01, 50.5);
            records.add(with(record(place), "occurredAt", at.toString()));
        }
        return records;
    }
}
