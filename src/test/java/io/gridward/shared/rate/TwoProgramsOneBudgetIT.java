package io.gridward.shared.rate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.gridward.KillableProgram;
import io.gridward.TwoPrograms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * Two packaged programs on one database share one budget. Several ask both at once until there is nothing left, and go on
 * asking for a while. A bucket fills while it is being emptied: what both let through together is compared, to 5 %, with the
 * budget and what has come back to it between the first question and the last answer.
 */
class TwoProgramsOneBudgetIT {

    private static final int REQUESTS_A_MINUTE = 600;
    private static final int COST_A_MINUTE = 12_000;
    private static final int ASKERS = 4;

    /** {@code -Dgridward.rate-seconds=60} for longer. */
    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("gridward.rate-seconds", 6));

    private static final String PASSWORD = "Test-only-1";

    /** 100 points. */
    private static final String ONE_HUNDRED = "{ grids(first: 50) { nodes { code } } }";

    @TempDir
    static Path directory;

    private static TwoPrograms programs;

    /** Answers by who gave them, and how long all of it took. */
    private record Asked(AtomicIntegerArray allowed, List<Response> refused, double seconds) {

        int sum() {
            return allowed.get(0) + allowed.get(1);
        }
    }

    @BeforeAll
    static void two_programs_that_limit_accounts() throws Exception {
        programs = new TwoPrograms(
                directory, Map.of("GRIDWARD_RATES_REQUESTS_PER_MINUTE", String.valueOf(REQUESTS_A_MINUTE)));
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (programs != null) {
            programs.kill();
        }
    }

    @Test
    void the_requests_of_a_machine() throws Exception {
        String token = machine(Map.of("requestsPerMinute", REQUESTS_A_MINUTE, "costPerMinute", 1_000_000));

        var asked = ask(program -> program.as(token).get("/v1/grids?limit=1"));

        assertShared(asked, REQUESTS_A_MINUTE, 1);
        assertRefused(asked, "code", "RATE_LIMITED");
    }

    @Test
    void the_points_of_a_machine() throws Exception {
        String token = machine(Map.of("requestsPerMinute", 100_000, "costPerMinute", COST_A_MINUTE));

        var asked = ask(program -> graphql(program.as(token)));

        assertShared(asked, COST_A_MINUTE, 100);
        assertRefused(asked, "errors[0].extensions.code", "GRAPHQL_BUDGET_SPENT");
    }

    /** He has signed in at each of them: it is the account that is limited, not the token. */
    @Test
    void the_requests_of_an_account() throws Exception {
        String name = "auditor-" + System.nanoTime();
        programs.first()
                .asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "loginName",
                        name,
                        "displayName",
                        "限额测试",
                        "roles",
                        List.of("AUDITOR"),
                        "reach",
                        List.of("*"),
                        "password",
                        PASSWORD))
                .post("/v1/accounts")
                .then()
                .statusCode(201);
        String here = programs.first().token(name, PASSWORD);
        String there = programs.second().token(name, PASSWORD);

        var asked = ask(program ->
                program.as(program == programs.first() ? here : there).get("/v1/grids?limit=1"));

        assertShared(asked, REQUESTS_A_MINUTE, 1);
        assertRefused(asked, "code", "RATE_LIMITED");
    }

    /** Each asks both in turns, as fast as he is answered. */
    private static Asked ask(Function<KillableProgram, Response> question) throws Exception {
        var allowed = new AtomicIntegerArray(2);
        long begin = System.nanoTime();
        List<Callable<List<Response>>> askers = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            int first = i;
            askers.add(() -> {
                var refused = new ArrayList<Response>();
                for (int turn = first; System.nanoTime() - begin < LONG.toNanos(); turn++) {
                    Response answer = question.apply(programs.number(turn));
                    if (answer.statusCode() == 429) {
                        refused.add(answer);
                    } else {
                        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                        allowed.incrementAndGet(turn % 2);
                    }
                }
                return refused;
            });
        }
        var pool = Executors.newFixedThreadPool(ASKERS);
        try {
            var refused = new ArrayList<Response>();
            for (var one : pool.invokeAll(askers)) {
                refused.addAll(one.get());
            }
            return new Asked(allowed, refused, (System.nanoTime() - begin) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    /** @param each what one answer takes of the budget */
    private static void assertShared(Asked asked, int aMinute, int each) {
        double budget = aMinute + aMinute / 60.0 * asked.seconds();
        System.out.printf(
                "%d of %.0f in %.1f s: %s, %d refused%n",
                asked.sum() * each,
                budget,
                asked.seconds(),
                asked.allowed(),
                asked.refused().size());
        assertThat((double) asked.sum() * each).as("what both let through").isCloseTo(budget, withinPercentage(5));
        assertThat((double) asked.sum() * each).as("never more than there was").isLessThanOrEqualTo(budget);
        assertThat(asked.allowed().get(0)).as("of one").isPositive();
        assertThat(asked.allowed().get(1)).as("of the other").isPositive();
    }

    private static void assertRefused(Asked asked, String path, String code) {
        assertThat(asked.refused()).as("nothing was left").isNotEmpty();
        for (Response answer : asked.refused()) {
            assertThat(answer.<String>path(path)).isEqualTo(code);
            assertThat(answer.header("Retry-After")).matches("[1-9][0-9]?");
            assertThat(answer.header("RateLimit-Policy")).matches("\"address\";q=\\d+;w=60, \"caller\";q=\\d+;w=60");
            assertThat(answer.header("RateLimit")).matches("\"address\";r=\\d+;t=\\d+, \"caller\";r=\\d+;t=\\d+");
        }
    }

    private static Response graphql(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .body(Map.of("query", ONE_HUNDRED))
                .post("/graphql");
    }

    /** Its access token. */
    private static String machine(Map<String, Integer> limits) {
        String clientId = "machine-" + System.nanoTime();
        String secret = programs.first()
                .asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "clientId",
                        clientId,
                        "name",
                        "限额测试",
                        "reach",
                        List.of("*"),
                        "requestsPerMinute",
                        limits.get("requestsPerMinute"),
                        "costPerMinute",
                        limits.get("costPerMinute")))
                .post("/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        return programs.second()
                .asNobody()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", secret)
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
