package io.gridward.access;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Outside;

import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint, for every role and nobody, on things inside and outside reach and without any reach. */
@GridwardTest
class RestAccessTest {

    private static final World WORLD = new World("330282113", "330282113201", "330282114201");
    private static final Map<String, Door> DOORS =
            Doors.endpoints().stream().collect(Collectors.toMap(Door::name, door -> door));
    private static final Map<String, Sample> SAMPLES = RestSamples.byEndpoint();

    static Stream<String> endpoints() {
        return DOORS.keySet().stream().sorted();
    }

    @Test
    void no_sample_is_left_over() {
        assertThat(DOORS.keySet()).containsAll(SAMPLES.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void does_what_its_use_cases_say(String endpoint) {
        assertThat(SAMPLES)
                .as("%s needs a sample request in RestSamples", endpoint)
                .containsKey(endpoint);
        var decision = DOORS.get(endpoint).decision();
        var trial = new Trial(WORLD, SAMPLES.get(endpoint), decision, verdict(decision.outside()));
        assertThat(trial.run()).as(endpoint).isEmpty();
    }

    private static Trial.Verdict verdict(Outside outside) {
        return (outcome, sample, subject, answer) -> switch (outcome) {
            case UNAUTHENTICATED -> answer.status() == 401 && answer.code().equals("UNAUTHENTICATED");
            case FORBIDDEN -> answer.status() == 403 && answer.code().equals("FORBIDDEN");
            case SCOPE_MISSING ->
                sample.isNarrowedByScope()
                        ? answer.isSuccess() && !sample.isShown(subject, answer.json())
                        : answer.status() == 403 && answer.code().equals("SCOPE_MISSING");
            case NOT_EVERYTHING -> answer.status() == 403 && answer.code().equals("REACH_NOT_EVERYTHING");
            case PERMITTED -> isPermitted(sample, subject, answer);
            case HIDDEN -> isHidden(outside, sample, subject, answer);
        };
    }

    private static boolean isPermitted(Sample sample, Subject subject, Answer answer) {
        if (sample.business() != null) {
            return answer.status() / 100 == 4 && answer.code().equals(sample.business());
        }
        return answer.isSuccess() && (answer.json().isMissingNode() || sample.isShown(subject, answer.json()));
    }

    private static boolean isHidden(Outside outside, Sample sample, Subject subject, Answer answer) {
        if (sample.list()) {
            return answer.isSuccess() && !sample.isShown(subject, answer.json());
        }
        boolean grants = outside == Outside.NOT_GRANTED && !sample.door().contains("{");
        return grants
                ? answer.status() == 403 && answer.code().equals("REACH_EXCEEDED")
                : answer.status() == 404 && answer.code().equals("NOT_FOUND");
    }
}
