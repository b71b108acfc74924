package io.gridward.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/**
 * The reports whose words are to be asked about. Several nodes may ask: each takes what no other has in hand. The version of a
 * report stays as it is meanwhile: nothing has changed for who looks at it.
 */
@ApplicationScoped
class WaitingTexts {

    /** Nobody needs so long to ask: whoever had it in hand has ended. */
    private static final Duration LONGEST_ASKING = Duration.ofMinutes(5);

    private final Session session;

    WaitingTexts(Session session) {
        this.session = session;
    }

    /** One whose time has come. For a while it is this node's. */
    Optional<WaitingText> take(Instant now) {
        return session
                .createNativeQuery("""
                        update resident_report set check_tries = check_tries + 1, check_at = :lost
                        where id = (
                            select id from resident_report where text_check = 'WAITING' and check_at <= :now
                            order by check_at, id limit 1 for update skip locked)
                        returning id, openid, text, media_url, check_tries, received_at
                        """, Tuple.class)
                .setParameter("now", now)
                .setParameter("lost", now.plus(LONGEST_ASKING))
                .getResultList()
                .stream()
                .map(WaitingTexts::taken)
                .findFirst();
    }

    void askAgain(UUID reportId, Instant at) {
        session.createNativeMutationQuery(
                        "update resident_report set check_at = :at where id = :id and text_check = 'WAITING'")
                .setParameter("at", at)
                .setParameter("id", reportId)
                .executeUpdate();
    }

    /** Everybody will see the address where there is more to see, too. */
    private static WaitingText taken(Tuple row) {
        String mediaUrl = row.get("media_url", String.class);
        String text = row.get("text", String.class);
        return new WaitingText(
                row.get("id", UUID.class),
                row.get("openid", byte[].class),
                mediaUrl == null ? text : text + "\n" + mediaUrl,
                row.get("check_tries", Integer.class),
                row.get("received_at", Instant.class));
    }
}
