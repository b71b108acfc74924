package io.gridward.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.access.Cell.Outcome;
import io.gridward.access.Cell.Place;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.socket.Subscriber;

import static org.assertj.core.api.Assertions.assertThat;

/** Every subscription, for every role and nobody, while things change inside and outside reach. */
@GridwardTest
class SubscriptionAccessTest {

    private static final World WORLD = new World("330282114", "330282114204", "330282120001");
    private static final Duration A_WHILE = Duration.ofMillis(500);
    private static final Map<String, Door> DOORS = Doors.fields().stream()
            .filter(door -> door.name().startsWith("Subscription."))
            .collect(Collectors.toMap(Door::name, door -> door));

    /** What changes when the subject is made. */
    private static final Map<String, Sample> SAMPLES = Stream.of(
                    Sample.graphql(
                            "Subscription.caseChanged",
                            World::reportedCase,
                            "subscription { caseChanged { subjectId subject { id } } }"),
                    Sample.graphql(
                            "Subscription.dutyDayChanged",
                            World::dutyDay,
                            "subscription { dutyDayChanged { subjectId subject { workerId } } }"))
            .collect(Collectors.toMap(Sample::door, sample -> sample));

    private static final Subject NOTHING = new Subject("", 0);

    static Stream<String> subscriptions() {
        return DOORS.keySet().stream().sorted();
    }

    @Test
    void every_subscription_has_a_sample() {
        assertThat(SAMPLES.keySet()).isEqualTo(DOORS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subscriptions")
    void tells_whom_its_use_case_says(String name) {
        var sample = SAMPLES.get(name);
        var decision = DOORS.get(name).decision();
        String document = sample.request().apply(NOTHING).query();
        var otherwise = new ArrayList<String>();
        for (Place place : Place.values()) {
            var listening = Cell.all().stream()
                    .filter(cell -> cell.place() == place)
                    .map(cell -> new Listener(cell, cell.token(WORLD, decision), document))
                    .toList();
            // The last to be told: when he has heard it, so have all.
            try (var control = Subscriber.with(SignIn.token(Role.ADMIN, null)).subscribe("1", document)) {
                listening.forEach(Listener::begin);
                assertThat(control.ping()).isEqualTo("pong");
                String key = sample.subject()
                        .apply(WORLD, listening.get(0).cell.village(WORLD))
                        .key();
                while (!control.next().toString().contains(key)) {
                    // Others may change meanwhile.
                }
                for (Listener listener : listening) {
                    var expected = listener.cell.expected(decision);
                    var outcome = listener.outcome(key);
                    if (outcome != expected) {
                        otherwise.add(listener.cell + " should be " + expected + " but was " + outcome);
                    }
                }
            } finally {
                listening.forEach(Listener::close);
            }
        }
        assertThat(otherwise).isEmpty();
    }

    /** A caller of the matrix who subscribes. */
    private static final class Listener {

        private final Cell cell;
        private final String token;
        private final String document;
        private Subscriber subscriber;
        private String code = "";

        private Listener(Cell cell, String token, String document) {
            this.cell = cell;
            this.token = token;
            this.document = document;
        }

        private void begin() {
            subscriber = Subscriber.connected();
            if (token == null) {
                subscriber.init("");
                code = subscriber.closed().reason().replaceAll(":.*", "");
                return;
            }
            subscriber.init(token);
            assertThat(subscriber.next().path("type").asText()).isEqualTo("connection_ack");
            var answer = subscriber.subscribe("1", document).pinged();
            code = answer.isEmpty()
                    ? ""
                    : answer.get(0).at("/payload/0/extensions/code").asText();
        }

        private Outcome outcome(String key) {
            if (!code.isEmpty()) {
                return Outcome.valueOf(code);
            }
            for (var told = subscriber.within(A_WHILE); told != null; told = subscriber.within(A_WHILE)) {
                if (told.toString().contains(key)) {
                    return Outcome.PERMITTED;
                }
            }
            return Outcome.HIDDEN;
        }

        private void close() {
            if (subscriber != null) {
                subscriber.close();
            }
        }
    }
}
