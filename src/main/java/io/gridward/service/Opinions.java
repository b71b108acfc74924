package io.gridward.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The opinions; within reach by their grid. */
@ApplicationScoped
class Opinions implements PanacheRepositoryBase<Opinion, UUID> {

    private static final Keyset<Opinion> LATEST_FIRST = new Keyset<>(
            "opinions",
            true,
            List.of(
                    new Keyset.Key<>("o.filedAt", Instant.class, Opinion::filedAt),
                    new Keyset.Key<>("o.id", UUID.class, Opinion::id)));

    private final OpinionClock clock;
    private final Cursors cursors;

    Opinions(OpinionClock clock, Cursors cursors) {
        this.clock = clock;
        this.cursors = cursors;
    }

    Optional<Opinion> visible(Caller caller, UUID id) {
        return findByIdOptional(id).filter(opinion -> caller.reach().covers(opinion.gridCode()));
    }

    /** Held to the end of the transaction: it is answered once. */
    Optional<Opinion> locked(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(opinion -> caller.reach().covers(opinion.gridCode()));
    }

    /** Those of a group, held to the end of the transaction, always in one order: nobody waits for one who waits for him. */
    List<Opinion> lockedOf(UUID groupId) {
        return find("groupId = ?1 order by id", groupId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Page<OpinionView> page(Caller caller, OpinionFilter filter, PageRequest request) {
        var criteria = Criteria.reach(caller.reach().amongRowsBelow(filter.area()), "o.gridCode");
        return Levels.narrow(criteria, "o", filter.area())
                .equal("o.groupId", filter.group())
                .present("o.answeredAt", filter.answered())
                .and("o.id in (select t.opinionId from OpinionTagging t where t.tagCode = :value)", filter.tag())
                .page(getEntityManager(), cursors, "from Opinion o", Opinion.class, LATEST_FIRST, request, this::views);
    }

    OpinionView view(Opinion opinion) {
        return views(List.of(opinion)).get(0);
    }

    /** With their tags: one statement however many. */
    List<OpinionView> views(List<Opinion> opinions) {
        var tags = getEntityManager()
                .createQuery("from OpinionTagging t where t.opinionId in :ids order by t.tagCode", OpinionTagging.class)
                .setParameter("ids", opinions.stream().map(Opinion::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        OpinionTagging::opinionId, Collectors.mapping(OpinionTagging::tagCode, Collectors.toList())));
        return opinions.stream()
                .map(opinion ->
                        opinion.view(tags.getOrDefault(opinion.id(), List.of()), clock.dueOn(opinion.filedOn())))
                .toList();
    }
}
