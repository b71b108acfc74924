package io.gridward.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever changes a thing says which version he has read; of two with the same version one wins. */
@GridwardTest
class ConcurrencyTest {

    /** What a job works on makes progress, it has no versions. */
    private static final Predicate<String> JOBS =
            Pattern.compile(" /v1/(imports|exports)/").asPredicate();

    private static final World WORLD = new World("330282123", "330282123001", "330282123001");
    private static final Map<String, Sample> ENDPOINTS = RestSamples.byEndpoint();
    private static final Map<String, Sample> FIELDS = GraphqlSamples.byField();

    /** Counting wrong guesses is no change of the account, nor is forgetting them. */
    private static final Set<String> KEEPING_THE_VERSION = Set.of("DELETE /v1/accounts/{id}/lock");

    /** Nothing is left that could have a version. */
    private static final Set<String> DELETING = Set.of(
            "DELETE /v1/case-routing-rules/{id}",
            "DELETE /v1/api-clients/{id}/queries/{sha256}",
            "DELETE /v1/accounts/{id}/wechat-binding",
            "DELETE /v1/webhooks/{id}");

    /** One's own, which the callers here have none of; BindingWechatTest tries it. */
    private static final String OWN_BINDING = "DELETE /v1/me/wechat-binding";

    /** They add to a thing and leave the thing itself as it is. */
    private static final Set<String> ADDING = Set.of(
            "addDepartmentMember",
            "assignWorker",
            "enrolInTraining",
            "joinCase",
            "readMessage",
            "recordAttendances",
            "tellHouseholds");

    private static final int PAIRS = 200;

    @Inject
    GraphQLSchema schema;

    static Stream<String> endpoints_that_replace_change_or_delete() {
        return Doors.endpoints().stream()
                .map(Door::name)
                .filter(name -> name.matches("(PUT|PATCH|DELETE) .*") && !name.equals(OWN_BINDING));
    }

    static Stream<String> requests_with_a_version() {
        return Stream.concat(
                endpoints_that_replace_change_or_delete(),
                ENDPOINTS.keySet().stream()
                        .filter(name -> name.matches("POST .*/(retirement|departure|end|transfer|cancellation)"))
                        .filter(name -> !JOBS.test(name)));
    }

    static Stream<String> mutations_with_a_version() {
        return FIELDS.values().stream()
                .filter(sample -> sample.door().startsWith("Mutation.") && sample.business() == null)
                .map(Sample::door)
                .filter(name -> !name.matches("Mutation\\.(create|file|publish|recordVisit|report).*")
                        && !ADDING.contains(name.substring(9)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests_with_a_version")
    void a_version_must_be_said_and_be_the_present_one(String endpoint) {
        var sample = ENDPOINTS.get(endpoint);
        var subject = sample.subject().apply(WORLD, WORLD.villageInside());
        var ask = sample.request().apply(subject);

        assertRefused(send(without(ask)), 428, "PRECONDITION_REQUIRED");
        assertStale(send(ask.ifMatch(subject.version() + 1)), subject);
        for (String garbage : new String[] {"0", "\"x\"", "W/\"0\"", "*", "\"99999999999\"", "\"-1\""}) {
            assertRefused(send(ask.header("If-Match", garbage)), 412, "STALE_VERSION");
        }

        var done = send(ask);
        assertThat(done.isSuccess()).as(done.text()).isTrue();
        if (DELETING.contains(endpoint)) {
            assertRefused(send(ask), 404, "NOT_FOUND");
            return;
        }
        String tag = done.headers().firstValue("ETag").orElseThrow();
        var version = done.json().path("version");
        assertThat(version.isMissingNode() || tag.equals("\"" + version.asText() + "\""))
                .isTrue();
        if (!KEEPING_THE_VERSION.contains(endpoint)) {
            assertThat(tag.equals("\"" + subject.version() + "\"") && !endpoint.endsWith("/transfer"))
                    .as("%s answers a new version: %s", endpoint, done.text())
                    .isFalse();
            assertThat(send(ask).status()).isEqualTo(412);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations_with_a_version")
    void a_mutation_takes_the_version_it_expects(String field) {
        var sample = FIELDS.get(field);
        var subject = sample.subject().apply(WORLD, WORLD.villageInside());
        var stale = new Subject(subject.key(), subject.version() + 1, subject.others());

        var refused = send(sample.request().apply(stale));
        assertThat(refused.code()).as(refused.text()).isEqualTo("STALE_VERSION");
        assertThat(refused.json().at("/errors/0/extensions/currentVersion").asInt(-1))
                .isEqualTo(subject.version());
        assertThat(send(sample.request().apply(subject)).code()).isEmpty();
    }

    /** Only where a table of states decides which step fits may the version be left out. */
    @Test
    void every_mutation_of_something_present_asks_for_its_version() {
        for (GraphQLFieldDefinition mutation : schema.getMutationType().getFieldDefinitions()) {
            boolean isOfSomething =
                    Stream.of("id", "code", "workerId").anyMatch(name -> mutation.getArgument(name) != null);
            var version = mutation.getArgument("expectedVersion");
            assertThat(isOfSomething && version == null && !ADDING.contains(mutation.getName()))
                    .as(mutation.getName())
                    .isFalse();
            assertThat(version == null
                            || version.getType() instanceof GraphQLNonNull
                            || mutation.getName()
                                    .matches(".*Case(Return|Extension|Suspension|Request|Supervision|Verification"
                                            + "|AfterCall)?"))
                    .as(mutation.getName())
                    .isTrue();
        }
    }

    @Test
    void single_things_are_read_with_a_tag_and_not_sent_twice() {
        var untagged = new ArrayList<String>();
        for (Sample sample : ENDPOINTS.values()) {
            if (!sample.door().matches("GET /v1/[\\w-]+/(by-number/)?\\{\\w+}|GET /v1/grids/(at|\\{code}/boundary)")
                    || JOBS.test(sample.door())) {
                continue;
            }
            var ask = sample.request().apply(sample.subject().apply(WORLD, WORLD.villageInside()));
            var tag = send(ask).headers().firstValue("ETag").orElse("");
            var again = send(ask.header("If-None-Match", tag));
            if (!tag.matches("\"[^\"]+\"")
                    || again.status() != 304
                    || !again.text().isEmpty()) {
                untagged.add(sample.door() + " " + tag + " " + again.status());
            }
            assertThat(send(ask.header("If-None-Match", "\"other\"")).status()).isEqualTo(200);
        }
        assertThat(untagged).isEmpty();
    }

    @Test
    void of_two_hundred_pairs_exactly_one_of_each_wins() throws Exception {
        for (String endpoint : List.of(
                "PATCH /v1/grids/{code}",
                "PATCH /v1/workers/{id}",
                "PATCH /v1/trainings/{id}",
                "PATCH /v1/api-clients/{id}")) {
            var sample = ENDPOINTS.get(endpoint);
            var subject = sample.subject().apply(WORLD, WORLD.villageInside());
            for (int pair = 0; pair < PAIRS / 4; pair++) {
                int version = subject.version() + pair;
                var ask = sample.request().apply(new Subject(subject.key(), version, subject.others()));
                var answers = both(() -> send(changing(ask)));
                var loser =
                        answers.stream().filter(answer -> !answer.isSuccess()).collect(Collectors.toList());
                assertThat(loser).as(endpoint + " " + pair).hasSize(1);
                assertRefused(loser.get(0), 412, "STALE_VERSION");
                assertThat(loser.get(0).json().path("currentVersion").asInt(-1)).isEqualTo(version + 1);
            }
        }
    }

    /** A change that is none keeps the version, so each asks for another one. */
    private static Ask changing(Ask ask) {
        String field = List.of("displayName", "name", "title").stream()
                .filter(name -> ask.body().contains("\"" + name + "\""))
                .findFirst()
                .orElseThrow();
        return ask.mergePatch(Map.of(field, "变 " + Math.random()));
    }

    private static <T> List<T> both(Callable<T> work) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(List.of(work, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static void assertStale(Answer answer, Subject subject) {
        assertRefused(answer, 412, "STALE_VERSION");
        assertThat(answer.json().path("currentVersion").asInt(-1)).isEqualTo(subject.version());
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static Ask without(Ask ask) {
        var headers = new HashMap<>(ask.headers());
        headers.remove("If-Match");
        return new Ask(ask.method(), ask.path(), headers, ask.body());
    }

    /** By an administrator, or by a commander or a supervisor where only they may. */
    private static Answer send(Ask ask) {
        return Stream.of(Role.ADMIN, Role.COMMANDER, Role.SUPERVISOR)
                .map(role -> Answer.to(ask, SignIn.token(role, null)))
                .filter(answer -> !answer.code().equals("FORBIDDEN"))
                .findFirst()
                .orElseThrow();
    }
}
