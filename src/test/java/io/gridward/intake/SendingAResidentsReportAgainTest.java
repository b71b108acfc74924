package io.gridward.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.reported;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.source;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.trusted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class SendingAResidentsReportAgainTest {

    private static final int PAIRS = 20;

    @Test
    void the_same_under_one_id_is_one_report_and_brings_back_its_token() {
        var square = square();
        String key = trusted().key();
        var report = identified(report(square));
        String first = send(key, report).statusCode(201).extract().asString();
        assertThat(send(key, report).statusCode(201).extract().asString()).isEqualTo(first);
        assertThat(reported(square)).containsExactly((String) report.get("id"));
    }

    @Test
    void another_report_or_another_source_may_not_have_the_id() {
        var square = square();
        String key = moderated().key();
        var report = identified(report(square));
        send(key, report).statusCode(201);
        send(moderated().key(), report).statusCode(409).body("code", equalTo("ID_TAKEN"));
        report.put("text", "路灯不亮");
        send(key, report).statusCode(409).body("code", equalTo("ID_TAKEN"));
        assertThat(reported(square)).hasSize(1);
    }

    @Test
    void the_same_under_one_key_is_one_report_of_each_source() {
        var square = square();
        var report = report(square);
        String source = moderated().key();
        String key = UUID.randomUUID().toString();
        String first =
                once(source, key, report).then().statusCode(201).extract().asString();
        once(source, key, report)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first));
        assertThat(once(moderated().key(), key, report).asString()).isNotEqualTo(first);
        report.put("text", "路灯不亮");
        once(source, key, report).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(reported(square)).hasSize(2);
    }

    @Test
    void of_twins_one_is_taken_and_both_are_told_the_same() throws Exception {
        var square = square();
        String key = trusted().key();
        var pool = Executors.newFixedThreadPool(2);
        for (int pair = 0; pair < PAIRS; pair++) {
            var report = identified(report(square));
            var together = new CyclicBarrier(2);
            var twins = new ArrayList<Future<String>>();
            for (int twin = 0; twin < 2; twin++) {
                twins.add(pool.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return send(key, report).statusCode(201).extract().asString();
                }));
            }
            assertThat(twins.get(0).get()).isEqualTo(twins.get(1).get());
        }
        pool.shutdown();
        assertThat(reported(square)).hasSize(PAIRS);
    }

    @Test
    void what_is_sent_again_counts_as_well_and_what_is_refused_stays_counted() {
        var report = identified(report(square()));
        String key = source(Map.of("perDay", 3)).key();
        String once = UUID.randomUUID().toString();
        once(key, once, report).then().statusCode(201).header("RateLimit", containsString("\"day\";r=2;"));
        once(key, once, report).then().statusCode(201).header("RateLimit", containsString("\"day\";r=1;"));
        once(key, UUID.randomUUID().toString(), Map.of())
                .then()
                .statusCode(400)
                .header("RateLimit", containsString("\"day\";r=0;"));
        once(key, once, report).then().statusCode(429).body("code", equalTo("REPORT_RATE_EXCEEDED"));
    }

    @Test
    void by_open311_too() {
        var square = square();
        var form = Map.of(
                "api_key", trusted().key(),
                "id", UUID.randomUUID().toString(),
                "service_code", "01001",
                "lat", String.valueOf(square.latitude()),
                "long", String.valueOf(square.longitude()));
        var answers = List.of(
                given().formParams(form).post("/open311/v2/requests.json"),
                given().formParams(form).post("/open311/v2/requests.json"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
        assertThat(reported(square)).hasSize(1);
    }

    private static Map<String, Object> identified(Map<String, Object> report) {
        report.put("id", UUID.randomUUID().toString());
        return report;
    }

    private static Response once(String source, String key, Map<String, ?> report) {
        return given().header("X-Source-Key", source)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(report)
                .post("/v1/resident-reports");
    }
}
