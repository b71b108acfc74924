package io.gridward.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.feed.FeedFixture.COUNTY;
import static io.gridward.feed.FeedFixture.OTHER_TOWN;
import static io.gridward.feed.FeedFixture.TOWN;
import static io.gridward.feed.FeedFixture.VILLAGE;
import static io.gridward.feed.FeedFixture.employ;
import static io.gridward.feed.FeedFixture.grid;
import static io.gridward.feed.FeedFixture.now;
import static io.gridward.feed.FeedFixture.puller;
import static io.gridward.feed.FeedFixture.rename;
import static io.gridward.feed.FeedFixture.since;
import static io.gridward.feed.FeedFixture.training;
import static io.gridward.feed.FeedFixture.types;
import static io.gridward.feed.FeedFixture.worker;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class ReadingChangesTest {

    private static final String LONG_AGO = "2026-11-20T00:00:00Z";

    @Inject
    FeedTokens tokens;

    @Test
    void without_a_token_it_tells_from_where_on() {
        grid();

        puller().get("/v1/changes")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("more", equalTo(false));
    }

    @Test
    void what_has_changed_is_told_as_it_is_afterwards() {
        String before = now(puller());
        String code = grid();
        rename(code, 0, "新名");

        var changes = since(puller(), before);

        assertThat(types(changes)).containsExactly("GRID_CREATED", "GRID_UPDATED");
        assertThat(changes.getString("items[1].data.name")).isEqualTo("新名");
        assertThat(changes.getString("items[1].data.code")).isEqualTo(code);
        assertThat(changes.getString("items[1].area")).isEqualTo(code);
        assertThat(changes.getString("items[1].kind")).isEqualTo("GRID");
        assertThat(changes.getString("items[1].subjectId")).isEqualTo(changes.getString("items[1].data.id"));
        assertThat(changes.getBoolean("items[1].deleted")).isFalse();
        assertThat(changes.getInt("items[1].schemaVersion")).isEqualTo(1);
        assertThat(since(puller(), changes.getString("nextToken")).getList("items"))
                .isEmpty();
    }

    @Test
    void each_change_has_a_token_to_go_on_from() {
        String before = now(puller());
        String code = grid();
        rename(code, 0, "一");
        rename(code, 1, "二");

        var first = puller().get("/v1/changes?limit=1&since=" + before).jsonPath();

        assertThat(first.getBoolean("more")).isTrue();
        assertThat(types(since(puller(), first.getString("nextToken"))))
                .containsExactly("GRID_UPDATED", "GRID_UPDATED");
        var all = since(puller(), before);
        assertThat(types(since(puller(), all.getString("items[1].token")))).containsExactly("GRID_UPDATED");
    }

    @Test
    void a_time_will_do() {
        grid();
        // A time is that of the publishing, which follows the change within a quarter of a second.
        now(puller());
        String time = Instant.now().toString();
        String worker = worker(VILLAGE);

        assertThat(since(puller(), time).getList("items.subjectId")).containsExactly(worker);
        assertThat(since(puller(), LONG_AGO).getList("items.subjectId")).contains(worker);
    }

    @Test
    void only_what_lies_within_reach_and_below_the_area_is_told() {
        String before = now(puller());
        String county = now(puller(COUNTY));
        String inside = worker(VILLAGE);
        String outside = worker(OTHER_TOWN);

        assertThat(since(puller(), before).getList("items.subjectId")).containsExactly(inside);
        assertThat(since(puller(COUNTY), county).getList("items.subjectId")).contains(inside, outside);
        assertThat(since(puller(COUNTY), county, "&area=" + VILLAGE).getList("items.subjectId"))
                .containsExactly(inside);
        assertThat(since(puller(), before, "&area=" + OTHER_TOWN).getList("items"))
                .isEmpty();
    }

    @Test
    void trainings_of_the_county_are_for_the_town_too() {
        String before = now(puller());
        training(COUNTY);
        training(OTHER_TOWN);

        assertThat(since(puller(), before).getList("items.area")).containsExactly(COUNTY);
    }

    @Test
    void one_may_ask_for_some_types_or_kinds_only() {
        String before = now(puller());
        String code = grid();
        rename(code, 0, "新名");
        worker(VILLAGE);

        assertThat(types(since(puller(), before, "&types=GRID"))).containsExactly("GRID_CREATED", "GRID_UPDATED");
        assertThat(types(since(puller(), before, "&types=GRID_UPDATED,WORKER")))
                .containsExactly("GRID_UPDATED", "WORKER_CREATED");
        puller().get("/v1/changes?types=GRID,ACCOUNT_CREATED")
                .then()
                .statusCode(400)
                .body("code", equalTo("FEED_TYPE_UNKNOWN"));
    }

    @Test
    void whom_a_subject_leaves_is_told_that_it_is_gone() {
        String worker = worker(VILLAGE);
        String before = now(puller());
        String there = now(puller(OTHER_TOWN));
        String both = now(puller(COUNTY));

        employ(worker, 0, OTHER_TOWN);

        var left = since(puller(), before);
        assertThat(left.getList("items.subjectId")).containsExactly(worker);
        assertThat(left.getBoolean("items[0].deleted")).isTrue();
        assertThat(left.getString("items[0].data")).isNull();
        var come = since(puller(OTHER_TOWN), there);
        assertThat(come.getList("items.deleted")).containsExactly(false);
        assertThat(come.getString("items[0].data.areaCode")).isEqualTo(OTHER_TOWN);
        assertThat(since(puller(COUNTY), both).getList("items.deleted")).containsExactly(false);
        assertThat(since(puller(COUNTY), both, "&area=" + TOWN).getList("items.deleted"))
                .containsExactly(true);
    }

    @Test
    void accounts_are_told_to_nobody() {
        String before = now(loggedInAs(Role.ADMIN));
        SignIn.account("feed-" + UUID.randomUUID(), Role.AUDITOR, new Reach(List.of(TOWN)), null);

        assertThat(since(loggedInAs(Role.ADMIN), before).getList("items")).isEmpty();
    }

    @Test
    void a_token_is_good_for_the_account_it_was_given_to_only() {
        String token = now(puller());

        refuses(token.substring(0, token.length() - 4) + "AAAA", "FEED_TOKEN_INVALID", 400);
        refuses("x", "FEED_TOKEN_INVALID", 400);
        refuses(now(puller(COUNTY)), "FEED_TOKEN_INVALID", 400);
        refuses(now(loggedInAs(Role.AUDITOR, TOWN)), "FEED_TOKEN_INVALID", 400);
    }

    @Test
    void a_token_of_what_is_forgotten_or_of_another_reach_says_where_to_begin_anew() {
        var id = SignIn.accountId(Role.PARTNER, TOWN);
        var caller = caller(id, TOWN);

        refuses(tokens.write(caller, FeedToken.at(-1)), "FEED_TOKEN_EXPIRED", 410);
        refuses(tokens.write(caller(id, COUNTY), FeedToken.at(1)), "FEED_TOKEN_EXPIRED", 410);
        puller().get("/v1/changes?since=" + tokens.write(caller, FeedToken.at(-1)))
                .then()
                .body("resync", equalTo("/v1/exports"));
    }

    @Test
    void graphql_tells_the_same() {
        String before = now(puller());
        String code = grid();

        puller().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query($since: String) { changes(since: $since, types: [\"GRID\"], first: 5) { nextToken more"
                                + " items { type kind subjectId area deleted schemaVersion at token data } } }",
                        "variables",
                        Map.of("since", before)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", equalTo(null))
                .body("data.changes.items", hasSize(1))
                .body("data.changes.items[0].type", equalTo("GRID_CREATED"))
                .body("data.changes.items[0].kind", equalTo("GRID"))
                .body("data.changes.items[0].area", equalTo(code))
                .body("data.changes.items[0].data", containsString("\"code\": \"" + code + "\""));
    }

    private static void refuses(String token, String code, int status) {
        puller().get("/v1/changes?since=" + token).then().statusCode(status).body("code", equalTo(code));
    }

    private static Caller caller(UUID id, String reach) {
        return new Caller(id, "puller", Set.of(Role.PARTNER), new Reach(List.of(reach)), null);
    }
}
