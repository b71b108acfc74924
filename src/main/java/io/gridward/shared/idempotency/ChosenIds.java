package io.gridward.shared.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Secrets;

/**
 * Ids that clients choose, so that a creation sent again without a key is still one creation: an offline phone remembers
 * what it made, not how often it has sent it. What counts as the same is the content that was sent the first time, however
 * much the thing has changed since.
 */
@ApplicationScoped
public class ChosenIds {

    private static final String SECRET = "idempotency";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final Secrets secrets;

    ChosenIds(EntityManager entities, ObjectMapper json, CurrentCaller caller, Secrets secrets) {
        this.entities = entities;
        this.json = json;
        this.caller = caller;
        this.secrets = secrets;
    }

    /**
     * The id under which the caller has created this before, empty when this is the first time; the second of two copies that arrive together waits here for the first.
     *
     * @param kind what is created
     * @param id null where the client chose none: then it is new
     * @param content all that decides what is created, as records
     * @throws Problem ID_TAKEN when the id was chosen by someone else or for another content
     */
    public Optional<UUID> repeated(String kind, @Nullable UUID id, Object... content) {
        if (id == null || isFirst(kind, id, content)) {
            return Optional.empty();
        }
        var known = (String) entities.createNativeQuery(
                        "select fingerprint from chosen_id where kind = :kind and id = :id", String.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getSingleResult();
        if (!known.equals(fingerprint(content))) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", id.toString());
        }
        return Optional.of(id);
    }

    private boolean isFirst(String kind, UUID id, Object... content) {
        return entities.createNativeQuery(
                                "insert into chosen_id (kind, id, fingerprint) values (:kind, :id, :fingerprint)"
                                        + " on conflict (kind, id) do nothing")
                        .setParameter("kind", kind)
                        .setParameter("id", id)
                        .setParameter("fingerprint", fingerprint(content))
                        .executeUpdate()
                == 1;
    }

    private String fingerprint(Object... content) {
        try {
            String text = caller.get().id() + "\n" + json.writeValueAsString(List.of(content));
            return HexFormat.of().formatHex(secrets.hmac(SECRET, text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A command that cannot be written as JSON", e);
        }
    }
}
