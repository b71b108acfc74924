package io.gridward.subscription;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.socket.Subscriber;

import static io.gridward.subscription.CasesThatChange.TOWN;
import static io.gridward.subscription.CasesThatChange.grid;
import static io.gridward.subscription.CasesThatChange.reportedIn;
import static org.assertj.core.api.Assertions.assertThat;

/** Who does not read what he is told holds up nobody and is sent away when too much waits for him. */
@GridwardTest
class SlowSubscriberTest {

    /** Together more than the network and what may wait take in. */
    private static final int CASES = 120;

    private static final String LARGE = "subscription { caseChanged { subject { "
            + IntStream.range(0, 90).mapToObj(i -> "text" + i + ": text").collect(Collectors.joining(" "))
            + " } } }";

    @Test
    void he_is_closed_with_where_to_go_on_and_others_hear_everything() {
        String token = SignIn.token(Role.AUDITOR, null, TOWN);
        String grid = grid();
        String text = "堵".repeat(1000);
        try (var slow = Subscriber.whoDoesNotRead(token).subscribe("large", LARGE);
                var other = Subscriber.with(token)
                        .subscribe(
                                "small", "subscription { caseChanged(area: \"%s\") { subjectId } }".formatted(grid))) {
            assertThat(other.ping()).isEqualTo("pong");
            for (int i = 0; i < CASES; i++) {
                String id = reportedIn(grid, text);
                assertThat(other.data("small").at("/caseChanged/subjectId").asText())
                        .isEqualTo(id);
            }

            slow.read();
            assertThat(slow.closed().code()).isEqualTo(1013);
            assertThat(slow.closed().reason()).startsWith("TOO_SLOW").contains("changes");
        }
    }
}
