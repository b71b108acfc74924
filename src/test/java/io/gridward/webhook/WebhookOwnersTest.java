package io.gridward.webhook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.database.StatementCount;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.webhook.ReceivingServer.status;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Webhooks of machines tell what their owner may see, no more, and no longer than he may. */
@GridwardTest
class WebhookOwnersTest {

    private static final String TOWN = "330282118";
    private static final String VILLAGE = TOWN + "220";
    private static final long LONGEST_MILLIS = 30_000;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookOwners owners;

    @Inject
    StatementCount statements;

    private String clientId;
    private UUID client;

    @BeforeEach
    void becomeMachine() {
        clientId = "hooks-" + TOWN + "-" + UUID.randomUUID();
        client = SignIn.client(clientId, new Reach(List.of(TOWN)));
    }

    @AfterEach
    void delete() {
        QuarkusTransaction.requiringNew().run(() -> webhooks.delete("ownerId", client));
    }

    @Test
    void a_machine_cannot_name_what_it_has_no_scope_for() {
        machine(Scope.READ_CASES)
                .body(Map.of("url", "http://127.0.0.1:9/", "types", List.of("CASE", "GRID_CREATED")))
                .post("/v1/webhooks")
                .then()
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"));
    }

    @Test
    void one_that_names_nothing_is_told_what_the_token_it_was_made_with_has_scopes_for() throws Exception {
        try (var narrow = new ReceivingServer(status(200));
                var wide = new ReceivingServer(status(200))) {
            created(machine(Scope.READ_CASES), narrow.url());
            created(machine(Scope.READ_CASES, Scope.READ_GRIDS), wide.url());

            String grid = GridFixture.gridIn(VILLAGE);
            String ping = machine(Scope.READ_CASES)
                    .post("/v1/webhooks/" + oldest() + "/pings")
                    .path("id");

            wide.await(one -> one.body().contains(grid));
            narrow.await(one -> one.id().equals(ping));
            assertThat(narrow.received()).noneMatch(one -> one.body().contains(grid));
        }
    }

    @Test
    void what_a_scope_was_taken_away_for_meanwhile_is_sent_no_more() throws Exception {
        try (var server = new ReceivingServer(status(500))) {
            String id = created(machine(Scope.READ_GRIDS), server.url());
            String grid = GridFixture.gridIn(VILLAGE);
            server.await(one -> one.body().contains(grid));

            grant(Scope.READ_CASES);

            awaitDelivery(id, Map.of("state", "FAILED", "lastFault", "NOT_PERMITTED"));
            int sent = server.received().size();
            machine(Scope.READ_CASES)
                    .post("/v1/webhooks/" + id + "/deliveries/" + latest(id).get("id") + "/redelivery")
                    .then()
                    .statusCode(200);
            awaitDelivery(id, Map.of("state", "FAILED", "attempts", 1));
            assertThat(server.received()).hasSize(sent);
        }
    }

    @Test
    void of_where_its_reach_was_taken_away_meanwhile_nothing_is_sent_any_more() throws Exception {
        try (var server = new ReceivingServer(status(500))) {
            String id = created(machine(Scope.READ_GRIDS), server.url());
            String before = GridFixture.gridIn(VILLAGE);
            server.await(one -> one.body().contains(before));

            change(Map.of("reach", List.of("330282121")));
            awaitDelivery(id, Map.of("state", "FAILED", "lastFault", "NOT_PERMITTED"));
            String after = GridFixture.gridIn(VILLAGE);
            String ping = machine(Scope.READ_GRIDS)
                    .post("/v1/webhooks/" + id + "/pings")
                    .path("id");

            server.await(one -> one.id().equals(ping));
            assertThat(server.received()).noneMatch(one -> one.body().contains(after));
        }
    }

    @Test
    void whose_they_are_is_read_at_once() throws Exception {
        try (var server = new ReceivingServer(status(200))) {
            created(machine(Scope.READ_GRIDS), server.url());
            created(loggedInAs(Role.ADMIN, VILLAGE).contentType(ContentType.JSON), server.url());
            created(loggedInAs(Role.ADMIN, TOWN).contentType(ContentType.JSON), server.url());
            var all = webhooks.listAll();
            assertThat(all).hasSizeGreaterThan(2);

            assertThat(statements.here(() -> QuarkusTransaction.requiringNew().run(() -> owners.today(all))))
                    .hasSize(2)
                    .hasSameSizeAs(statements.here(
                            () -> QuarkusTransaction.requiringNew().run(() -> owners.today(all.subList(0, 1)))));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> webhooks.delete("ownerName like ?1", "%" + TOWN + "%"));
        }
    }

    @Test
    void of_what_is_switched_off_by_itself_those_who_administer_the_machine_are_told() throws Exception {
        var near = loggedInAs(Role.ADMIN, TOWN);
        var far = loggedInAs(Role.ADMIN, "330282121");
        try (var server = new ReceivingServer(status(410))) {
            String id = created(machine(Scope.READ_GRIDS), server.url());

            GridFixture.gridIn(VILLAGE);

            awaitDelivery(id, Map.of("state", "FAILED", "lastStatus", 410));
            assertThat(told(near)).contains(id);
            assertThat(told(far)).doesNotContain(id);
        }
    }

    private static List<String> told(RequestSpecification administrator) {
        return administrator.get("/v1/me/messages").path("items.findAll { it.kind == 'WEBHOOK_STOPPED' }.subjectId");
    }

    private RequestSpecification machine(Scope... scopes) {
        String token = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", SignIn.PASSWORD)
                .formParam(
                        "scope",
                        String.join(
                                " ", Set.of(scopes).stream().map(Scope::name).toList()))
                .post("/v1/oauth/token")
                .path("access_token");
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private void grant(Scope scope) {
        change(Map.of("scopes", List.of(scope)));
    }

    private void change(Map<String, ?> patch) {
        String address = "/v1/api-clients/" + client;
        loggedInAs(Role.ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", loggedInAs(Role.ADMIN).get(address).header("ETag"))
                .body(patch)
                .patch(address)
                .then()
                .statusCode(200);
    }

    private static String created(RequestSpecification owner, String url) {
        return owner.body(Map.of("url", url))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String oldest() {
        return machine(Scope.READ_CASES).get("/v1/webhooks").path("items[0].id");
    }

    private Map<String, Object> latest(String id) {
        return loggedInAs(Role.ADMIN).get("/v1/webhooks/" + id + "/deliveries").path("items[0]");
    }

    private void awaitDelivery(String id, Map<String, ?> expected) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        Map<String, Object> latest = null;
        while (System.currentTimeMillis() < end) {
            latest = latest(id);
            if (latest != null && latest.entrySet().containsAll(expected.entrySet())) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(latest + " is not " + expected);
    }
}
