package io.gridward.wechat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.GridwardTest;
import io.gridward.inbox.Inbox;
import io.gridward.inbox.InboxFixture;
import io.gridward.inbox.Letter;
import io.gridward.inbox.MessageKind;
import io.gridward.shared.access.Role;
import io.gridward.wechat.WechatFixture.Somebody;

import static io.gridward.wechat.WechatFixture.bound;
import static io.gridward.wechat.WechatFixture.control;
import static io.gridward.wechat.WechatFixture.loginCode;
import static io.gridward.wechat.WechatFixture.signIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class SendingInWechatTest {

    private static final String TEMPLATE = "tmpl-training-tomorrow";

    @Inject
    Inbox inbox;

    @Inject
    MessageSending sending;

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    EntityManager entities;

    @AfterEach
    void let_others_ask_again() {
        breakers.resetAll();
    }

    @Test
    void what_was_accepted_is_sent_once_for_each_time() {
        var somebody = accepting(1);
        UUID first = tell(somebody, "first");
        UUID second = tell(somebody, "second");
        sending.sendAll();
        sending.sendAll();

        assertThat(sent(somebody)).hasSize(1);
        assertThat(sent(somebody).get(0)).containsEntry("template_id", TEMPLATE);
        assertThat(sent(somebody).get(0).toString()).contains("消防安全拉练", "2026年11月24日 14:30", "subject=" + first);
        assertThat(states(somebody)).containsExactlyInAnyOrder("SENT", "NOT_ACCEPTED");
        assertThat(InboxFixture.about(as(somebody), first)).hasSize(1);
        assertThat(InboxFixture.about(as(somebody), second)).hasSize(1);
        assertThat(remaining(somebody)).isZero();
    }

    @Test
    void whoever_has_accepted_nothing_is_told_in_the_inbox_alone() {
        var somebody = bound(Role.WORKER);
        UUID subject = tell(somebody, "only");
        sending.sendAll();
        assertThat(sent(somebody)).isEmpty();
        assertThat(states(somebody)).isEmpty();
        assertThat(InboxFixture.about(as(somebody), subject)).hasSize(1);
    }

    @Test
    void what_is_told_twice_is_sent_once() {
        var somebody = accepting(5);
        UUID subject = UUID.randomUUID();
        tell(somebody, "same", subject);
        tell(somebody, "same", subject);
        sending.sendAll();
        assertThat(sent(somebody)).hasSize(1);
        assertThat(remaining(somebody)).isEqualTo(4);
    }

    /** What is left of two that were accepted: what WeChat has surely not sent may be sent later. */
    @ParameterizedTest
    @CsvSource({
        "43101, NOT_ACCEPTED, 0",
        "40003, FAILED, 2",
        "40037, FAILED, 2",
        "41030, FAILED, 2",
        "47003, FAILED, 2",
        "48001, FAILED, 2",
        "45009, WAITING, 2",
        "45011, WAITING, 2",
        "40001, WAITING, 2",
        "42001, WAITING, 2",
        "-1, WAITING, 2"
    })
    void every_errcode_leads_to_its_end_and_the_inbox_has_it(int errcode, String state, int left) {
        var somebody = accepting(2, "errcode-" + errcode + "-" + UUID.randomUUID());
        UUID subject = tell(somebody, "one");
        sending.sendAll();
        sending.sendAll();
        assertThat(states(somebody)).containsExactly(state);
        assertThat(remaining(somebody)).isEqualTo(left);
        assertThat(InboxFixture.about(as(somebody), subject)).hasSize(1);
    }

    @Test
    void one_a_node_had_in_hand_when_it_ended_is_not_sent_again() {
        var somebody = accepting(1);
        tell(somebody, "lost");
        run("update wechat_message set state = 'SENDING', at = now() - interval '6 minutes' where account_id = '"
                + somebody.accountId() + "'");
        sending.sendAll();
        assertThat(states(somebody)).containsExactly("UNKNOWN");
        assertThat(sent(somebody)).isEmpty();
    }

    @Test
    void only_templates_there_are_can_be_accepted() {
        var somebody = bound(Role.WORKER);
        accept(somebody, "tmpl-made-up").then().statusCode(422).body("code", equalTo("WECHAT_TEMPLATE_UNKNOWN"));
    }

    private Somebody accepting(int times) {
        return accepting(times, "o" + UUID.randomUUID());
    }

    private Somebody accepting(int times, String openid) {
        var somebody = bound(Role.WORKER, openid);
        control("acceptances", Map.of("openid", openid, "template_id", TEMPLATE, "times", times));
        for (int i = 0; i < times; i++) {
            accept(somebody, TEMPLATE).then().statusCode(200);
        }
        return somebody;
    }

    private static Response accept(Somebody somebody, String template) {
        return as(somebody)
                .contentType("application/json")
                .body(Map.of("templates", List.of(template)))
                .post("/v1/me/subscriptions");
    }

    private static int remaining(Somebody somebody) {
        return as(somebody)
                .get("/v1/me/subscriptions")
                .path("items.find { it.templateId == '" + TEMPLATE + "' }.remaining");
    }

    private static RequestSpecification as(Somebody somebody) {
        String token = signIn(loginCode(somebody.openid())).path("tokens.access_token");
        return given().auth().oauth2(token);
    }

    private UUID tell(Somebody somebody, String occasion) {
        UUID subject = UUID.randomUUID();
        tell(somebody, occasion, subject);
        return subject;
    }

    private void tell(Somebody somebody, String occasion, UUID subject) {
        var letter = new Letter(
                somebody.workerId(), occasion, subject, Map.of("title", "消防安全拉练", "startsAt", "2026-11-24 14:30"));
        QuarkusTransaction.requiringNew().run(() -> inbox.tell(MessageKind.TRAINING_TOMORROW, List.of(letter)));
    }

    private static List<Map<String, Object>> sent(Somebody somebody) {
        return control("sent", Map.of("openid", somebody.openid())).jsonPath().getList("messages");
    }

    @SuppressWarnings("unchecked")
    private List<String> states(Somebody somebody) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>)
                entities.createNativeQuery("select state from wechat_message where account_id = :account", String.class)
                        .setParameter("account", somebody.accountId())
                        .getResultList());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
