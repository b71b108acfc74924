package io.gridward.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The groups; within reach by their area. */
@ApplicationScoped
class OpinionGroups implements PanacheRepositoryBase<OpinionGroup, UUID> {

    private static final Keyset<OpinionGroup> LATEST_FIRST = new Keyset<>(
            "opinion-groups",
            true,
            List.of(
                    new Keyset.Key<>("g.createdAt", Instant.class, OpinionGroup::createdAt),
                    new Keyset.Key<>("g.id", UUID.class, OpinionGroup::id)));

    private final Cursors cursors;

    OpinionGroups(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<OpinionGroupView> visible(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(group -> reach.covers(group.areaCode()))
                .map(this::view);
    }

    /** Held to the end of the transaction: nobody joins while it is answered. */
    Optional<OpinionGroup> locked(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(group -> reach.covers(group.areaCode()));
    }

    Page<OpinionGroupView> page(Reach reach, @Nullable String area, PageRequest request) {
        return Criteria.reach(reach.amongRowsBelow(area), "g.areaCode")
                .within("g.areaCode", area)
                .page(
                        getEntityManager(),
                        cursors,
                        "from OpinionGroup g",
                        OpinionGroup.class,
                        LATEST_FIRST,
                        request,
                        this::views);
    }

    OpinionGroupView view(OpinionGroup group) {
        return views(List.of(group)).get(0);
    }

    private List<OpinionGroupView> views(List<OpinionGroup> groups) {
        var counts = getEntityManager()
                .createQuery(
                        "select o.groupId, count(*) from Opinion o where o.groupId in :ids group by o.groupId",
                        Tuple.class)
                .setParameter("ids", groups.stream().map(OpinionGroup::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> Math.toIntExact(row.get(1, Long.class))));
        return groups.stream()
                .map(group -> group.view(counts.getOrDefault(group.id(), 0)))
                .toList();
    }
}
