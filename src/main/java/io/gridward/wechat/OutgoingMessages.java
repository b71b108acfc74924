package io.gridward.wechat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

import io.gridward.inbox.MessageKind;
import io.gridward.inbox.NewMessage;

/** The messages to be sent. Several nodes may send: each takes what no other has in hand. */
@ApplicationScoped
class OutgoingMessages {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    /** Nobody needs so long to send one: whoever had it in hand has ended. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(5);

    private final Session session;
    private final ObjectMapper json;

    OutgoingMessages(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** One of these in hand. */
    record Claimed(
            UUID messageId,
            UUID accountId,
            MessageKind kind,
            UUID subjectId,
            Map<String, String> parameters,
            int tries,
            Instant createdAt) {}

    /** For those receivers who are bound and have accepted such a message; in one statement. */
    void add(MessageKind kind, String template, List<NewMessage> messages, Instant now) {
        session.createNativeMutationQuery("""
                        with told as (
                            select * from unnest(
                                cast(:ids as uuid[]), cast(:receivers as uuid[]), cast(:subjects as uuid[]),
                                cast(:parameters as text[])) as told (id, receiver, subject, parameters)),
                        receiver as (
                            select told.*, a.id as account from told join account a on a.id = told.receiver
                            union all
                            select told.*, a.id from told join account a on a.worker_id = told.receiver)
                        insert into wechat_message
                            (message_id, account_id, kind, subject_id, parameters, state, tries, at, created_at)
                        select r.id, r.account, :kind, r.subject, cast(r.parameters as jsonb), 'WAITING', 0, :now, :now
                        from receiver r
                        join wechat_binding b on b.account_id = r.account
                        join wechat_subscription s on s.account_id = r.account
                        where s.template_id = :template and s.remaining > 0
                        on conflict (message_id, account_id) do nothing
                        """)
                .setParameter("kind", kind.name())
                .setParameter("template", template)
                .setParameter("now", now)
                .setParameter("ids", uuids(messages, NewMessage::id))
                .setParameter("receivers", uuids(messages, NewMessage::receiverId))
                .setParameter("subjects", uuids(messages, NewMessage::subjectId))
                .setParameter(
                        "parameters",
                        messages.stream()
                                .map(message -> write(message.parameters()))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** Some whose time has come. From now on they are this node's. */
    List<Claimed> claim(Instant now, int most) {
        return session
                .createNativeQuery("""
                        update wechat_message set state = 'SENDING', tries = tries + 1, at = :now
                        where (message_id, account_id) in (
                            select message_id, account_id from wechat_message
                            where state = 'WAITING' and at <= :now order by at limit :most for update skip locked)
                        returning message_id, account_id, kind, subject_id, cast(parameters as text) as parameters, tries, created_at
                        """, Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(this::claimed)
                // What was told first is sent first: there may be too few acceptances for all.
                .sorted(Comparator.comparing(Claimed::createdAt).thenComparing(Claimed::messageId))
                .toList();
    }

    /** @param at when it is tried again, or ended */
    void settle(UUID messageId, UUID accountId, Outcome outcome, Instant at) {
        session.createNativeMutationQuery(
                        "update wechat_message set state = :state, at = :at, errcode = cast(:errcode as integer)"
                                + " where message_id = :message and account_id = :account and state = 'SENDING'")
                .setParameter("state", outcome.state().name())
                .setParameter("at", at)
                .setParameter("errcode", outcome.errcode(), Integer.class)
                .setParameter("message", messageId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Those a node had in hand that has ended: whether they were sent nobody knows. */
    void giveUpLost(Instant now) {
        session.createNativeMutationQuery(
                        "update wechat_message set state = 'UNKNOWN', at = :now where state = 'SENDING' and at < :lost")
                .setParameter("now", now)
                .setParameter("lost", now.minus(LONGEST_SENDING))
                .executeUpdate();
    }

    void forgetEndedBefore(Instant time) {
        session.createNativeMutationQuery(
                        "delete from wechat_message where state not in ('WAITING', 'SENDING') and at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    private Claimed claimed(Tuple row) {
        return new Claimed(
                row.get("message_id", UUID.class),
                row.get("account_id", UUID.class),
                MessageKind.valueOf(row.get("kind", String.class)),
                row.get("subject_id", UUID.class),
                read(row.get("parameters", String.class)),
                row.get("tries", Integer.class),
                row.get("created_at", Instant.class));
    }

    private static UUID[] uuids(List<NewMessage> messages, Function<NewMessage, UUID> each) {
        return messages.stream().map(each).toArray(UUID[]::new);
    }

    private String write(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String stored) {
        try {
            return json.readValue(stored, PARAMETERS);
        } catch (JsonProcessingException e) {
            // Not the cause: its message would carry what somebody was told into the log.
            throw new IllegalStateException("Stored parameters cannot be read at " + e.getLocation());
        }
    }
}
