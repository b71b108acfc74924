package io.gridward.shared.idempotency;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.PersonalData;

/** The table of kept answers, used within the transaction of the change. Answers are encrypted. */
@ApplicationScoped
class KeptAnswers {

    /** Each new row takes some expired ones with it, so that the table does not outgrow the traffic of its lifetime. */
    private static final int REMOVED_AT_ONCE = 20;

    private final EntityManager entities;
    private final PersonalData secrecy;
    private final ObjectMapper json;

    KeptAnswers(EntityManager entities, PersonalData secrecy, ObjectMapper json) {
        this.entities = entities;
        this.secrecy = secrecy;
        this.json = json;
    }

    /**
     * Holds the key to the end of the transaction. A statement of its own: what it waited for must be visible to the next.
     *
     * @throws Problem IDEMPOTENCY_KEY_IN_USE while another request holds it
     */
    void hold(Attempt attempt) {
        var held = (Boolean) entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", "idempotency:" + attempt.callerId() + ":" + text(attempt))
                .getSingleResult();
        if (!held) {
            throw Problem.of(IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE);
        }
    }

    /** @throws Problem IDEMPOTENCY_KEY_REUSED when the key was used for something else */
    Optional<Answer> find(Attempt attempt, Instant now) {
        var rows = entities.createNativeQuery(
                        "select fingerprint, answer from kept_answer"
                                + " where caller_id = :caller and key = :key and expires_at > :now",
                        Tuple.class)
                .setParameter("caller", attempt.callerId())
                .setParameter("key", text(attempt))
                .setParameter("now", now)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var row = (Tuple) rows.get(0);
        if (!row.get(0, String.class).equals(attempt.fingerprint())) {
            throw Problem.of(IdempotencyProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(open(attempt, row.get(1, byte[].class)));
    }

    void keep(Attempt attempt, Answer answer, Instant expiresAt) {
        entities.createNativeQuery("""
                        insert into kept_answer (caller_id, key, fingerprint, answer, expires_at)
                        values (:caller, :key, :fingerprint, :answer, :expires)
                        on conflict (caller_id, key) do update
                        set fingerprint = excluded.fingerprint, answer = excluded.answer, expires_at = excluded.expires_at
                        """)
                .setParameter("caller", attempt.callerId())
                .setParameter("key", text(attempt))
                .setParameter("fingerprint", attempt.fingerprint())
                .setParameter("answer", seal(attempt, answer))
                .setParameter("expires", expiresAt)
                .executeUpdate();
    }

    /** Removes some that have expired; how many. */
    int removeExpired(Instant now) {
        return entities.createNativeQuery("""
                        delete from kept_answer where (caller_id, key) in (
                            select caller_id, key from kept_answer where expires_at <= :now
                            order by expires_at limit :most for update skip locked)
                        """)
                .setParameter("now", now)
                .setParameter("most", REMOVED_AT_ONCE)
                .executeUpdate();
    }

    private byte[] seal(Attempt attempt, Answer answer) {
        try {
            return secrecy.seal(json.writeValueAsString(answer), attempt.callerId(), field(attempt))
                    .cipher();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written as JSON", e);
        }
    }

    private Answer open(Attempt attempt, byte[] sealed) {
        try {
            return json.readValue(secrecy.open(sealed, attempt.callerId(), field(attempt)), Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer that cannot be read", e);
        }
    }

    private static String field(Attempt attempt) {
        return "answer:" + text(attempt);
    }

    private static String text(Attempt attempt) {
        return attempt.key().text();
    }
}
