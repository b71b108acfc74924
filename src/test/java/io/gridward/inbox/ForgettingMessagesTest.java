package io.gridward.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class ForgettingMessagesTest {

    @Inject
    Inbox inbox;

    @Inject
    Messages messages;

    @Inject
    ForgettingMessages forgetting;

    private final UUID receiver = UUID.randomUUID();

    @Test
    void what_was_read_long_ago_is_deleted_and_so_is_what_nobody_ever_read() {
        told("read lately", 100, 29);
        told("read long ago", 100, 31);
        told("lies for long", 170, null);
        told("lies for too long", 190, null);

        forgetting.forget();

        assertThat(kept()).containsExactlyInAnyOrder("read lately", "lies for long");
    }

    private void told(String occasion, int daysAgo, Integer readDaysAgo) {
        QuarkusTransaction.requiringNew().run(() -> {
            inbox.tell(MessageKind.CASE_CLOSED, List.of(new Letter(receiver, occasion, receiver, Map.of())));
            messages.getEntityManager()
                    .createNativeQuery("update message set created_at = now() - make_interval(days => :told),"
                            + " read_at = now() - make_interval(days => cast(:read as integer)) where occasion = :occasion"
                            + " and receiver_id = :receiver")
                    .setParameter("told", daysAgo)
                    .setParameter("read", readDaysAgo)
                    .setParameter("occasion", occasion)
                    .setParameter("receiver", receiver)
                    .executeUpdate();
        });
    }

    private List<String> kept() {
        return QuarkusTransaction.requiringNew().call(() -> messages.getSession()
                .createNativeQuery("select occasion from message where receiver_id = :receiver", String.class)
                .setParameter("receiver", receiver)
                .getResultList());
    }
}
