package io.gridward.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** Every POST there is a sample of, sent twice under one key: one effect, and the same answer to the byte. */
@GridwardTest
class RepeatingEveryPostTest {

    private static final World WORLD = new World("330282113", "330282113202", "330282114202");
    private static final List<String> KEPT_HEADERS = List.of("Content-Type", "Location", "ETag", "Cache-Control");

    @Inject
    EntityManager entities;

    static Stream<String> posts() {
        return RestSamples.byEndpoint().values().stream()
                .filter(sample -> sample.door().startsWith("POST /v1/") && sample.business() == null)
                .map(Sample::door)
                .filter(door -> !door.startsWith("POST /v1/oauth/"))
                .sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void has_one_effect_and_one_answer(String door) {
        var sample = RestSamples.byEndpoint().get(door);
        var ask = sample.request().apply(sample.subject().apply(WORLD, WORLD.villageInside()));
        String key = UUID.randomUUID().toString();

        var first = firstPermitted(ask, key);
        long changed = changes();
        var second = send(ask, key, first.role());

        assertThat(changes()).as("changes by the second").isEqualTo(changed);
        assertThat(second.statusCode()).isEqualTo(first.response().statusCode());
        assertThat(first.response().header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asByteArray()).isEqualTo(first.response().asByteArray());
        for (String header : KEPT_HEADERS) {
            assertThat(second.header(header))
                    .as(header)
                    .isEqualTo(first.response().header(header));
        }
    }

    private record First(Role role, Response response) {}

    /** Of whoever may: a refusal changes nothing and is not kept. */
    private static First firstPermitted(Ask ask, String key) {
        for (Role role : Role.values()) {
            var response = send(ask, key, role);
            if (response.statusCode() != 403) {
                assertThat(response.statusCode()).as(response.asString()).isLessThan(300);
                return new First(role, response);
            }
        }
        throw new AssertionError("Nobody may");
    }

    private static Response send(Ask ask, String key, Role role) {
        RequestSpecification request = loggedInAs(role).header("Idempotency-Key", key);
        ask.headers().forEach(request::header);
        return (ask.body() == null ? request : request.body(ask.body().getBytes(StandardCharsets.UTF_8)))
                .post(ask.path());
    }

    /** Without the ends of imports and exports, which come when they come. */
    private long changes() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        "select count(*) from outbox where type not in ('IMPORT_ENDED', 'EXPORT_ENDED')", Long.class)
                .getSingleResult());
    }
}
