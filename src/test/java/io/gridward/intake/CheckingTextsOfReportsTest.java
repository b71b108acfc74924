package io.gridward.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Pictures;
import io.gridward.grid.GridFixture;
import io.gridward.intake.IntakeFixture.Source;
import io.gridward.shared.access.Role;
import io.gridward.wechat.WechatFixture;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.intake.IntakeFixture.decide;
import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.reported;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.sendPhoto;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.standing;
import static io.gridward.intake.IntakeFixture.trusted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class CheckingTextsOfReportsTest {

    @Inject
    TextChecking checking;

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    EntityManager entities;

    /** A report that was sent with an openid. */
    private record Sent(String id, String token, String openid) {}

    @AfterEach
    void let_others_ask_again() {
        breakers.resetAll();
        run("update resident_report set text_check = 'UNANSWERED', openid = null, check_at = null"
                + " where text_check = 'WAITING'");
    }

    @Test
    void what_passes_becomes_a_case_by_itself_with_the_photos_that_came_meanwhile() {
        var source = trusted();
        var sent = sent(source, "下水道堵塞");
        standing(sent.token()).body("state", equalTo("PENDING")).body("number", nullValue());
        var photo = sendPhoto(source.key(), sent.token(), Pictures.jpeg(7101));
        photo.statusCode(201);
        assertThat(read(sent).getString("textCheck")).isEqualTo("WAITING");
        check();

        var report = read(sent);
        assertThat(report.getString("textCheck")).isEqualTo("PASSED");
        assertThat(report.getInt("textCheckLabel")).isEqualTo(100);
        assertThat(report.getString("decidedBy")).isNull();
        standing(sent.token()).body("state", equalTo("RELEASED")).body("stage", equalTo("REPORTED"));
        var file = loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + report.getString("caseId"))
                .then();
        file.body("source", equalTo("RESIDENT")).body("text", equalTo("下水道堵塞"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + report.getString("caseId") + "/photos")
                .then()
                .body("items", hasSize(1));
        // Nobody had to decide: more are taken as long as the case takes them.
        sendPhoto(source.key(), sent.token(), Pictures.jpeg(7102)).statusCode(201);
        assertThat(typesOf(sent)).containsExactly("RESIDENT_REPORT_RECEIVED", "RESIDENT_REPORT_RELEASED");
    }

    @ParameterizedTest
    @CsvSource({"加微信领奖违规, RISKY, 10001", "请复审, REVIEW, 21000"})
    void what_does_not_pass_waits_for_a_person_who_may_release_it_all_the_same(String text, String verdict, int label) {
        var sent = sent(trusted(), text);
        check();
        var report = read(sent);
        assertThat(report.getString("state")).isEqualTo("PENDING");
        assertThat(report.getString("textCheck")).isEqualTo(verdict);
        assertThat(report.getInt("textCheckLabel")).isEqualTo(label);
        standing(sent.token()).body("state", equalTo("PENDING")).body("number", nullValue());
        loggedInAs(Role.COMMANDER)
                .get("/v1/resident-reports?limit=200&area=330282107&textCheck=" + verdict)
                .then()
                .body("items.find { it.id == '" + sent.id() + "' }.text", equalTo(text))
                .body("items.findAll { it.textCheck != '" + verdict + "' }", hasSize(0));
        decide(Role.COMMANDER, sent.id(), "release", Map.of()).statusCode(200).body("textCheck", equalTo(verdict));
        standing(sent.token()).body("state", equalTo("RELEASED"));
    }

    @Test
    void what_a_resident_links_to_is_looked_through_too_and_every_part_of_a_long_text() {
        var square = square();
        var linked = report(square);
        linked.put("mediaUrl", "https://example.org/违规");
        assertThat(read(checked(square, linked)).getString("textCheck")).isEqualTo("RISKY");
        square = square();
        var endless = report(square);
        // Each of these counts as two for WeChat.
        endless.put("text", "😀".repeat(1990) + "请复审");
        assertThat(read(checked(square, endless)).getString("textCheck")).isEqualTo("REVIEW");
    }

    @Test
    void beside_a_moderated_report_the_verdict_only_stands() {
        var sent = sent(moderated(), "下水道堵塞");
        check();
        assertThat(read(sent).getString("textCheck")).isEqualTo("PASSED");
        assertThat(read(sent).getString("state")).isEqualTo("PENDING");
        assertThat(typesOf(sent)).containsExactly("RESIDENT_REPORT_RECEIVED", "RESIDENT_REPORT_CHECKED");
        decide(Role.COMMANDER, sent.id(), "release", Map.of()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"release, {}, RELEASED", "dropping, {\"reason\": \"重复\"}, DROPPED"})
    void a_person_need_not_wait_for_the_answer(String how, String body, String state) {
        var sent = sent(trusted(), "下水道堵塞");
        loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/resident-reports/" + sent.id() + "/" + how)
                .then()
                .statusCode(200)
                .body("textCheck", equalTo("UNANSWERED"));
        check();
        assertThat(asked(sent.openid())).isZero();
        assertThat(read(sent).getString("state")).isEqualTo(state);
        assertNothingIsKeptOf(sent);
    }

    @Test
    void while_wechat_is_silent_it_waits_and_is_asked_again() {
        // One attempt of ours asks three times.
        var sent = sent(trusted(), "下水道堵塞", "silent-3-o" + UUID.randomUUID());
        check();
        assertThat(read(sent).getString("textCheck")).isEqualTo("WAITING");
        assertThat(secondsUntilAskedAgain(sent)).isBetween(0, 5);
        check();
        assertThat(asked(sent.openid())).as("not before its time").isEqualTo(3);
        makeDue(sent);
        check();
        standing(sent.token()).body("state", equalTo("RELEASED"));
        assertThat(asked(sent.openid())).isEqualTo(4);
        assertNothingIsKeptOf(sent);
    }

    @Test
    void if_wechat_never_answers_a_person_decides_in_the_end() {
        var sent = sent(trusted(), "下水道堵塞", "silent-999999-o" + UUID.randomUUID());
        run("update resident_report set received_at = received_at - interval '2 hours' where id = '" + sent.id() + "'");
        check();
        assertThat(read(sent).getString("textCheck")).isEqualTo("UNANSWERED");
        assertThat(read(sent).getString("state")).isEqualTo("PENDING");
        assertNothingIsKeptOf(sent);
        decide(Role.COMMANDER, sent.id(), "release", Map.of()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "43104, UNANSWERED",
        "40003, UNANSWERED",
        "44002, UNANSWERED",
        "40129, UNANSWERED",
        "61010, UNANSWERED",
        "48001, UNANSWERED",
        "40013, UNANSWERED",
        "47001, UNANSWERED",
        "45009, WAITING",
        "45011, WAITING",
        "44991, WAITING",
        "40001, WAITING",
        "42001, WAITING",
        "-1, WAITING"
    })
    void every_errcode_leads_to_its_end_and_the_report_is_there(int errcode, String textCheck) {
        var sent = sent(trusted(), "下水道堵塞", "errcode-" + errcode + "-" + UUID.randomUUID());
        check();
        assertThat(read(sent).getString("textCheck")).isEqualTo(textCheck);
        assertThat(read(sent).getString("textCheckLabel")).isNull();
        standing(sent.token()).body("state", equalTo("PENDING"));
        decide(Role.COMMANDER, sent.id(), "release", Map.of()).statusCode(200);
        assertNothingIsKeptOf(sent);
    }

    @Test
    void two_nodes_ask_once_and_make_one_case_of_each() throws Exception {
        var source = trusted();
        var all = List.of(sent(source, "下水道堵塞"), sent(source, "路灯不亮"), sent(source, "井盖丢失"));
        var other = new Thread(this::check);
        other.start();
        check();
        other.join();
        assertThat(all).allSatisfy(sent -> {
            assertThat(asked(sent.openid())).isOne();
            assertThat(typesOf(sent)).containsExactly("RESIDENT_REPORT_RECEIVED", "RESIDENT_REPORT_RELEASED");
        });
    }

    @Test
    void of_several_answers_about_one_report_the_first_counts() throws Exception {
        var passed = new CheckedText(TextCheck.PASSED, 100);
        var twice = sent(trusted(), "下水道堵塞");
        UUID id = UUID.fromString(twice.id());
        var other = new Thread(() -> checking.keep(id, passed));
        other.start();
        checking.keep(id, passed);
        other.join();
        assertThat(typesOf(twice)).containsExactly("RESIDENT_REPORT_RECEIVED", "RESIDENT_REPORT_RELEASED");

        var dropped = sent(trusted(), "下水道堵塞");
        decide(Role.COMMANDER, dropped.id(), "dropping", Map.of("reason", "重复")).statusCode(200);
        checking.keep(UUID.fromString(dropped.id()), passed);
        assertThat(read(dropped).getString("state")).isEqualTo("DROPPED");
        assertThat(typesOf(dropped)).containsExactly("RESIDENT_REPORT_RECEIVED", "RESIDENT_REPORT_DROPPED");
    }

    @Test
    void one_a_node_had_in_hand_when_it_ended_is_asked_about_again() {
        var sent = sent(trusted(), "下水道堵塞");
        run("update resident_report set check_tries = 1, check_at = now() + interval '5 minutes' where id = '"
                + sent.id() + "'");
        check();
        assertThat(asked(sent.openid())).isZero();
        makeDue(sent);
        check();
        standing(sent.token()).body("state", equalTo("RELEASED"));
    }

    @Test
    void what_passes_and_cannot_become_a_case_waits_for_a_person() {
        var sent = sent(trusted(), "下水道堵塞");
        run("update resident_report set category_code = '98' where id = '" + sent.id() + "'");
        check();
        assertThat(read(sent).getString("textCheck")).isEqualTo("PASSED");
        assertThat(read(sent).getString("state")).isEqualTo("PENDING");
        decide(Role.COMMANDER, sent.id(), "release", Map.of("categoryCode", "01001"))
                .statusCode(200);
    }

    @Test
    void the_openid_is_told_to_nobody_and_gone_afterwards() {
        var square = square();
        var fields = withOpenid(report(square), "o" + UUID.randomUUID());
        fields.put("id", UUID.randomUUID().toString());
        String key = moderated().key();
        var received = send(key, fields).statusCode(201);
        String openid = fields.get("openid").toString();
        var sent = new Sent(reported(square).get(0), received.extract().path("token"), openid);
        assertThat(stored(sent)).doesNotContain(openid);
        assertThat(List.of(
                        received.extract().asString(),
                        send(key, fields).statusCode(201).extract().asString(),
                        standing(sent.token()).extract().asString(),
                        read(sent).prettify()))
                .noneMatch(answer -> answer.contains(openid) || answer.contains("openid"));
        check();
        assertNothingIsKeptOf(sent);
        assertThat(decide(Role.COMMANDER, sent.id(), "release", Map.of())
                        .extract()
                        .asString())
                .doesNotContain("openid");

        var wrong = withOpenid(report(square), "o <script>");
        assertThat(send(key, wrong).statusCode(400).extract().asString()).doesNotContain("script");
    }

    private void check() {
        while (checking.checkNext()) {
            // Each takes one.
        }
    }

    private static Sent sent(Source source, String text) {
        return sent(source, text, "o" + UUID.randomUUID());
    }

    private static Sent sent(Source source, String text, String openid) {
        var square = square();
        var fields = report(square);
        fields.put("text", text);
        return sent(source, square, withOpenid(fields, openid));
    }

    private static Sent sent(Source source, GridFixture.Square square, Map<String, Object> fields) {
        ValidatableResponse received = send(source.key(), fields)
                .statusCode(201)
                .body("state", equalTo("PENDING"))
                .body("number", nullValue());
        return new Sent(
                reported(square).get(0),
                received.extract().path("token"),
                fields.get("openid").toString());
    }

    private Sent checked(GridFixture.Square square, Map<String, Object> fields) {
        var sent = sent(trusted(), square, withOpenid(fields, "o" + UUID.randomUUID()));
        check();
        return sent;
    }

    private static Map<String, Object> withOpenid(Map<String, Object> fields, String openid) {
        fields.put("openid", openid);
        return fields;
    }

    private static JsonPath read(Sent sent) {
        return of(sent.id());
    }

    private static JsonPath of(String id) {
        String query =
                "query($id: ID!) { residentReport(id: $id) { id text state textCheck textCheckLabel decidedBy caseId } }";
        var answer = loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", Map.of("id", id)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.setRootPath("data.residentReport");
    }

    private static int asked(String openid) {
        return WechatFixture.control("checked", Map.of("openid", openid)).path("checked");
    }

    private void makeDue(Sent sent) {
        run("update resident_report set check_at = now() where id = '" + sent.id() + "'");
    }

    private int secondsUntilAskedAgain(Sent sent) {
        return number(
                "select cast(ceil(extract(epoch from check_at - now())) as integer) from resident_report where id = '"
                        + sent.id() + "'");
    }

    private void assertNothingIsKeptOf(Sent sent) {
        assertThat(number("select count(*) filter (where openid is not null) from resident_report where id = '"
                        + sent.id() + "'"))
                .isZero();
        assertThat(stored(sent)).doesNotContain(sent.openid());
    }

    /** The report and all that was recorded of it. */
    private String stored(Sent sent) {
        return all(
                        "select coalesce(string_agg(coalesce(o::text, ''), ''), '') from outbox o where o.subject_id = :id"
                                + " union all select r::text from resident_report r where r.id = cast(:id as uuid)"
                                + " union all select coalesce(encode(openid, 'escape'), '') from resident_report r"
                                + " where r.id = cast(:id as uuid)",
                        sent)
                .toString();
    }

    private List<String> typesOf(Sent sent) {
        return all("select type from outbox where subject_id = :id order by id", sent);
    }

    @SuppressWarnings("unchecked")
    private List<String> all(String sql, Sent sent) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>) entities.createNativeQuery(sql, String.class)
                .setParameter("id", sent.id())
                .getResultList());
    }

    private int number(String sql) {
        return ((Number) QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery(sql).getSingleResult()))
                .intValue();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
