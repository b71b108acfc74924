package io.gridward.subscription;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.graphql.socket.Subscriber;
import io.gridward.shared.time.MovableClock;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.subscription.CasesThatChange.ELSEWHERE;
import static io.gridward.subscription.CasesThatChange.TOWN;
import static io.gridward.subscription.CasesThatChange.accept;
import static io.gridward.subscription.CasesThatChange.grid;
import static io.gridward.subscription.CasesThatChange.reportedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What those are told who look while cases change, and what ends it. */
@GridwardTest
class SubscribingTest {

    private static final Duration A_WHILE = Duration.ofMillis(1500);
    private static final String CHANGES =
            "subscription { caseChanged { type subjectId deleted at token subject { id state version } } }";

    @Inject
    MovableClock clock;

    @AfterEach
    void now_again() {
        clock.back();
    }

    @Test
    void each_change_is_told_with_the_case_as_it_is_then() {
        try (var subscriber = Subscriber.with(auditor(TOWN)).subscribe("1", CHANGES)) {
            begun(subscriber);
            String id = reportedIn(grid());
            var first = subscriber.data("1").path("caseChanged");
            accept(id);
            var second = subscriber.data("1").path("caseChanged");

            assertThat(first.path("type").asText()).isEqualTo("CASE_REPORTED");
            assertThat(first.path("subjectId").asText()).isEqualTo(id);
            assertThat(first.path("deleted").asBoolean()).isFalse();
            assertThat(first.at("/subject/id").asText()).isEqualTo(id);
            assertThat(second.path("type").asText()).isEqualTo("CASE_ACCEPTED");
            assertThat(second.at("/subject/state").asText()).isEqualTo("ACCEPTED");
            assertThat(second.at("/subject/version").asInt())
                    .isGreaterThan(first.at("/subject/version").asInt());
        }
    }

    @Test
    void what_lies_elsewhere_is_not_told() {
        try (var elsewhere = Subscriber.with(auditor(ELSEWHERE)).subscribe("1", CHANGES);
                var control = Subscriber.with(auditor(TOWN)).subscribe("1", CHANGES)) {
            begun(elsewhere);
            begun(control);
            reportedIn(grid());

            assertThat(control.data("1").isEmpty()).isFalse();
            assertThat(elsewhere.within(A_WHILE)).isNull();
        }
    }

    @Test
    void an_area_narrows_what_is_told() {
        String here = grid();
        String there = grid();
        try (var subscriber = Subscriber.with(auditor(TOWN))
                .subscribe("here", "subscription { caseChanged(area: \"%s\") { subjectId } }".formatted(here))) {
            begun(subscriber);
            reportedIn(there);
            String id = reportedIn(here);

            assertThat(subscriber.data("here").at("/caseChanged/subjectId").asText())
                    .isEqualTo(id);
            assertThat(subscriber.within(A_WHILE)).isNull();
        }
    }

    @Test
    void what_hangs_on_the_case_is_told_with_it() {
        String grid = grid();
        try (var subscriber = Subscriber.with(auditor(TOWN))
                .subscribe("1", "subscription { it: caseChanged { subject { grid { code } steps { verb } } } }")) {
            begun(subscriber);
            reportedIn(grid);

            var told = subscriber.data("1");
            assertThat(told.at("/it/subject/grid/code").asText()).isEqualTo(grid);
            assertThat(told.at("/it/subject/steps").size()).isPositive();
        }
    }

    @Test
    void changes_are_told_in_the_order_of_the_feed_and_it_goes_on_from_their_tokens() {
        try (var subscriber = Subscriber.with(auditor(TOWN)).subscribe("1", CHANGES)) {
            begun(subscriber);
            String grid = grid();
            var ids = new ArrayList<String>();
            for (int i = 0; i < 8; i++) {
                ids.add(reportedIn(grid));
            }
            var told = new ArrayList<JsonNode>();
            for (int i = 0; i < ids.size(); i++) {
                told.add(subscriber.data("1").path("caseChanged"));
            }

            assertThat(told).extracting(one -> one.path("subjectId").asText()).containsExactlyElementsOf(ids);
            List<String> rest = loggedInAs(Role.AUDITOR, TOWN)
                    .get("/v1/changes?types=CASE&since="
                            + told.get(4).path("token").asText())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.subjectId");
            assertThat(rest).containsExactlyElementsOf(ids.subList(5, 8));
        }
    }

    @Test
    void what_many_commit_at_once_comes_in_the_order_of_the_feed() {
        String grid = grid();
        String before = loggedInAs(Role.AUDITOR, TOWN).get("/v1/changes").path("nextToken");
        try (var subscriber = Subscriber.with(auditor(TOWN)).subscribe("1", CHANGES)) {
            begun(subscriber);
            IntStream.range(0, 24).parallel().forEach(i -> reportedIn(grid));
            var told = IntStream.range(0, 24)
                    .mapToObj(i ->
                            subscriber.data("1").at("/caseChanged/subjectId").asText())
                    .toList();

            List<String> inTheFeed = loggedInAs(Role.AUDITOR, TOWN)
                    .get("/v1/changes?types=CASE&limit=200&since=" + before)
                    .path("items.subjectId");
            assertThat(told).isEqualTo(inTheFeed);
        }
    }

    @Test
    void what_was_completed_is_told_no_more() {
        String grid = grid();
        try (var subscriber =
                Subscriber.with(auditor(TOWN)).subscribe("over", CHANGES).subscribe("on", CHANGES)) {
            begun(subscriber);
            subscriber.complete("over");
            begun(subscriber);
            reportedIn(grid);

            subscriber.data("on");
            assertThat(subscriber.within(A_WHILE)).isNull();
        }
    }

    @Test
    void a_machine_needs_the_scope() {
        var reach = new Reach(List.of(TOWN));
        String without = SignIn.machineToken(reach, Grant.NONE.only(Set.of(Scope.READ_DUTY)));
        try (var subscriber = Subscriber.with(without)) {
            assertThat(subscriber.subscribe("1", CHANGES).refusal("1")).isEqualTo("SCOPE_MISSING");
            subscriber.subscribe("2", "subscription { dutyDayChanged { type } }");
            begun(subscriber);
        }
    }

    /** The scope for cases does not open what hangs on them. */
    @Test
    void each_field_asks_for_its_own_scope() {
        var reach = new Reach(List.of(TOWN));
        String casesOnly = SignIn.machineToken(reach, Grant.NONE.only(Set.of(Scope.READ_CASES)));
        try (var subscriber = Subscriber.with(casesOnly)
                .subscribe("1", "subscription { caseChanged { type subject { id grid { code } } } }")) {
            begun(subscriber);
            String id = reportedIn(grid());

            var message = subscriber.next();
            assertThat(message.at("/payload/errors/0/extensions/code").asText()).isEqualTo("SCOPE_MISSING");
            assertThat(message.at("/payload/data/caseChanged/subject/id").asText())
                    .isEqualTo(id);
            assertThat(message.at("/payload/data/caseChanged/subject/grid").isNull())
                    .isTrue();
        }
    }

    @Test
    void a_role_that_may_not_is_refused() {
        try (var subscriber = Subscriber.with(SignIn.token(Role.TRAINER, null, TOWN))) {
            assertThat(subscriber
                            .subscribe("1", "subscription { dutyDayChanged { type } }")
                            .refusal("1"))
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void a_token_that_has_expired_ends_it_before_anything_more_is_told() {
        try (var subscriber = Subscriber.with(auditor(TOWN)).subscribe("1", CHANGES)) {
            begun(subscriber);
            clock.forward(Duration.ofHours(2));
            reportedIn(grid());

            assertThat(subscriber.closed().code()).isEqualTo(4403);
            assertThat(subscriber.within(Duration.ZERO)).isNull();
        }
    }

    @Test
    void who_is_deactivated_hears_no_more() {
        var client = client();
        try (var subscriber = Subscriber.with(token(client)).subscribe("1", CHANGES)) {
            begun(subscriber);
            loggedInAs(Role.ADMIN)
                    .post("/v1/api-clients/" + client.path("id") + "/deactivation")
                    .then()
                    .statusCode(200);
            reportedIn(grid());

            assertThat(subscriber.closed().code()).isEqualTo(4403);
            assertThat(subscriber.within(Duration.ZERO)).isNull();
        }
    }

    @Test
    void whose_reach_has_changed_hears_no_more() {
        var client = client();
        try (var subscriber = Subscriber.with(token(client)).subscribe("1", CHANGES)) {
            begun(subscriber);
            loggedInAs(Role.ADMIN)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"0\"")
                    .body("{\"reach\": [\"" + ELSEWHERE + "\"]}")
                    .patch("/v1/api-clients/" + client.path("id"))
                    .then()
                    .statusCode(200);
            reportedIn(grid());

            assertThat(subscriber.closed().code()).isEqualTo(4403);
            assertThat(subscriber.within(Duration.ZERO)).isNull();
        }
    }

    /** When a ping is answered everything before it was understood. */
    private static void begun(Subscriber subscriber) {
        assertThat(subscriber.ping()).isEqualTo("pong");
    }

    private static String auditor(String reach) {
        return SignIn.token(Role.AUDITOR, null, reach);
    }

    private static Response client() {
        var command = new HashMap<String, Object>(
                Map.of("clientId", "screen-" + System.nanoTime(), "name", "大屏", "reach", List.of(TOWN)));
        return loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(command)
                .post("/v1/api-clients");
    }

    private static String token(Response client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client.<String>path("clientId"))
                .formParam("client_secret", client.<String>path("secret"))
                .post("/v1/oauth/token")
                .path("access_token");
    }
}
