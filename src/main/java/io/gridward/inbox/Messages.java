package io.gridward.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Ids;

/** The messages; each query says whose. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

    private static final Keyset<Message> LATEST_FIRST = new Keyset<>(
            "own-messages",
            true,
            List.of(
                    new Keyset.Key<>("m.createdAt", Instant.class, Message::createdAt),
                    new Keyset.Key<>("m.id", UUID.class, Message::id)));

    /** Few at a time, so that nobody waits for it. */
    private static final int FORGOTTEN_TOGETHER = 1000;

    private final MessageParameters parameters;
    private final Cursors cursors;
    private final Ids ids;

    Messages(MessageParameters parameters, Cursors cursors, Ids ids) {
        this.parameters = parameters;
        this.cursors = cursors;
        this.ids = ids;
    }

    /**
     * In one statement, each once a receiver and occasion.
     *
     * @return those that were not there before
     */
    List<NewMessage> add(MessageKind kind, List<Letter> letters, Instant at) {
        UUID[] chosen = uuids(letters, letter -> ids.next());
        var added = Set.copyOf(getSession()
                .createNativeQuery("""
                        insert into message (id, receiver_id, kind, occasion, subject_id, parameters, created_at)
                        select id, receiver, :kind, occasion, subject, cast(parameters as jsonb), :at
                        from unnest(
                            cast(:ids as uuid[]), cast(:receivers as uuid[]), cast(:occasions as text[]),
                            cast(:subjects as uuid[]), cast(:parameters as text[]))
                            as letter (id, receiver, occasion, subject, parameters)
                        on conflict (receiver_id, kind, occasion) do nothing
                        returning id
                        """, UUID.class)
                .setParameter("kind", kind.name())
                .setParameter("at", at)
                .setParameter("ids", chosen)
                .setParameter("receivers", uuids(letters, Letter::receiverId))
                .setParameter(
                        "occasions", letters.stream().map(Letter::occasion).toArray(String[]::new))
                .setParameter("subjects", uuids(letters, Letter::subjectId))
                .setParameter(
                        "parameters",
                        letters.stream()
                                .map(letter -> parameters.write(letter.parameters()))
                                .toArray(String[]::new))
                .getResultList());
        return IntStream.range(0, chosen.length)
                .filter(i -> added.contains(chosen[i]))
                .mapToObj(i -> letters.get(i).as(chosen[i]))
                .toList();
    }

    private static UUID[] uuids(List<Letter> letters, Function<Letter, UUID> each) {
        return letters.stream().map(each).toArray(UUID[]::new);
    }

    Optional<Message> find(Set<UUID> receivers, UUID id) {
        return findByIdOptional(id).filter(message -> receivers.contains(message.receiverId()));
    }

    /** One statement a receiver, which has an index to follow. */
    <V> Page<V> page(
            Set<UUID> receivers,
            @Nullable Boolean unread,
            PageRequest request,
            Function<List<Message>, List<V>> views) {
        return Criteria.page(
                receivers.stream()
                        .map(receiver -> of(receiver).present("m.readAt", unread == null ? null : !unread))
                        .toList(),
                getEntityManager(),
                cursors,
                "from Message m",
                Message.class,
                LATEST_FIRST,
                request,
                views);
    }

    long countUnread(Set<UUID> receivers) {
        return count("receiverId in ?1 and readAt is null", receivers);
    }

    // Wherever the receiver works: what he is told concerns himself.
    private static Criteria of(UUID receiver) {
        return Criteria.reach(Reach.everything(), "m.receiverId").equal("m.receiverId", receiver);
    }

    /**
     * Deletes some that were read, or were written and never read, before the one or the other time.
     *
     * @return how many
     */
    int forget(Instant readBefore, Instant unreadSince) {
        return getSession()
                .createNativeMutationQuery("""
                        delete from message where id in (
                            select id from (
                                select id from message where read_at < :read
                                order by read_at limit :most for update skip locked) read
                            union all
                            select id from (
                                select id from message where read_at is null and created_at < :unread
                                order by created_at limit :most for update skip locked) unread)
                        """)
                .setParameter("read", readBefore)
                .setParameter("unread", unreadSince)
                .setParameter("most", FORGOTTEN_TOGETHER)
                .executeUpdate();
    }
}
