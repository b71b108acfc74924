package io.gridward.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.Graphql;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ReadingMessagesTest {

    @Inject
    Inbox inbox;

    private UUID worker;

    @BeforeEach
    void employ_somebody() {
        worker = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
    }

    @Test
    void the_words_are_in_the_language_that_is_asked_for() {
        tell("1", Map.of("number", "20260101000001", "into", "20260101000002"));
        me().get("/v1/me/messages")
                .then()
                .statusCode(200)
                .body("items.title", contains("案件已合并"))
                .body("items.text", contains("您上报的案件20260101000001与案件20260101000002为同一事项，已合并办理。"))
                .body("items[0].subject", equalTo("CASE"))
                .body("items[0].readAt", nullValue());
        me().header("Accept-Language", "en")
                .get("/v1/me/messages")
                .then()
                .body("items.title", contains("Case joined with another"));
        Graphql.ask(me().header("Accept-Language", "en-GB"), "{ ownMessages { nodes { text } } }")
                .body(
                        "data.ownMessages.nodes[0].text",
                        equalTo("Your report 20260101000001 is about the same matter as"
                                + " case 20260101000002 and was joined with it."));
    }

    @Test
    void a_message_is_read_once_however_often_that_is_told() {
        tell("1", Map.of());
        tell("2", Map.of());
        String id = me().get("/v1/me/messages").path("items[0].id");
        me().get("/v1/me/messages/statistics").then().body("unread", equalTo(2));

        String readAt = me().post("/v1/me/messages/" + id + "/reading")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        me().post("/v1/me/messages/" + id + "/reading").then().statusCode(200).body("readAt", equalTo(readAt));

        me().get("/v1/me/messages/statistics").then().body("unread", equalTo(1));
        me().get("/v1/me/messages?unread=false").then().body("items.id", contains(id));
        me().get("/v1/me/messages?unread=true").then().body("items", hasSize(1));
        Graphql.ask(me(), "{ ownMessageStatistics { unread } ownMessage(id: \"" + id + "\") { readAt } }")
                .body("data.ownMessageStatistics.unread", equalTo(1))
                .body("data.ownMessage.readAt", equalTo(readAt));
    }

    @Test
    void the_tag_of_a_message_is_another_once_it_was_read() {
        tell("1", Map.of());
        String id = me().get("/v1/me/messages").path("items[0].id");
        String tag = me().get("/v1/me/messages/" + id).header("ETag");
        assertThat(me().get("/v1/me/messages/" + id).header("ETag")).isEqualTo(tag);
        Graphql.ask(me(), "mutation { readMessage(id: \"" + id + "\") { readAt } }")
                .body("data.readMessage.readAt", notNullValue());
        assertThat(me().get("/v1/me/messages/" + id).header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void nobody_sees_what_another_was_told() {
        tell("1", Map.of());
        String id = me().get("/v1/me/messages").path("items[0].id");
        var others = List.<RequestSpecification>of(
                loggedInAs(Role.ADMIN), loggedInAsWorker(StaffingFixture.idOfNew(WorkerKind.FULL_TIME)));
        for (var other : others) {
            other.get("/v1/me/messages/" + id).then().statusCode(404);
            other.post("/v1/me/messages/" + id + "/reading").then().statusCode(404);
            assertThat(InboxFixture.about(other, worker)).isEmpty();
            Graphql.ask(other, "{ ownMessage(id: \"" + id + "\") { id } }").body("data.ownMessage", nullValue());
        }
        me().get("/v1/me/messages/" + id).then().body("readAt", nullValue());
    }

    @Test
    void one_thing_is_told_once_and_pages_hold_each_message_once() {
        for (String occasion : List.of("1", "2", "2", "3", "1")) {
            tell(occasion, Map.of());
        }
        String next = me().get("/v1/me/messages?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        me().get("/v1/me/messages?limit=2&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    private RequestSpecification me() {
        return loggedInAsWorker(worker);
    }

    private void tell(String occasion, Map<String, String> parameters) {
        var letter = new Letter(worker, occasion, worker, parameters);
        QuarkusTransaction.requiringNew().run(() -> inbox.tell(MessageKind.CASE_MERGED, List.of(letter)));
    }
}
