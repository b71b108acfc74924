package io.gridward.service;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The notices. One sees those for something within reach, and those for areas above: they are for one's people too. */
@ApplicationScoped
class PolicyNotices implements PanacheRepositoryBase<PolicyNotice, UUID> {

    private static final String FOR_SOME_AREA =
            "n.id in (select t.noticeId from PolicyNoticeTarget t where {t.areaCode} or t.areaCode in :%s)";

    private static final String OWN = "select n, r from PolicyNotice n"
            + " left join PolicyNoticeReceipt r on r.noticeId = n.id and r.workerId = :worker";

    private static final Keyset<PolicyNotice> LATEST_FIRST = new Keyset<>(
            "policy-notices",
            true,
            List.of(
                    new Keyset.Key<>("n.publishedAt", Instant.class, PolicyNotice::publishedAt),
                    new Keyset.Key<>("n.id", UUID.class, PolicyNotice::id)));

    private static final Keyset<Object[]> OWN_LATEST_FIRST = new Keyset<>(
            "own-policy-notices",
            true,
            List.of(
                    new Keyset.Key<>("n.publishedAt", Instant.class, row -> ((PolicyNotice) row[0]).publishedAt()),
                    new Keyset.Key<>("n.id", UUID.class, row -> ((PolicyNotice) row[0]).id())));

    private final Cursors cursors;

    PolicyNotices(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<PolicyNoticeView> visible(Reach reach, UUID id) {
        var criteria = visible(reach).equal("n.id", id);
        return views(criteria.query(getEntityManager(), "from PolicyNotice n" + criteria.where(), PolicyNotice.class)
                        .getResultList())
                .stream()
                .findFirst();
    }

    Page<PolicyNoticeView> page(Reach reach, PolicyNoticeFilter filter, PageRequest request) {
        return visible(reach)
                .withinWhere(
                        FOR_SOME_AREA.formatted("upwards"),
                        filter.area(),
                        Map.of("upwards", filter.area() == null ? List.of() : Levels.upwards(filter.area())))
                .present("n.withdrawnAt", filter.withdrawn())
                .page(
                        getEntityManager(),
                        cursors,
                        "from PolicyNotice n",
                        PolicyNotice.class,
                        LATEST_FIRST,
                        request,
                        this::views);
    }

    private static Criteria visible(Reach reach) {
        var above = reach.prefixes().stream()
                .flatMap(prefix -> Levels.upwards(prefix).stream())
                .toList();
        return Criteria.reachWhere(reach, FOR_SOME_AREA.formatted("above"), Map.of("above", above));
    }

    /** With what they are for: one statement for all. */
    private List<PolicyNoticeView> views(List<PolicyNotice> notices) {
        var targets = targets(notices.stream().map(PolicyNotice::id).toList());
        return notices.stream()
                .map(notice -> notice.view(targets.getOrDefault(notice.id(), List.of())))
                .toList();
    }

    Map<UUID, List<String>> targets(Collection<UUID> noticeIds) {
        return getEntityManager()
                .createQuery(
                        "from PolicyNoticeTarget t where t.noticeId in :ids order by t.areaCode",
                        PolicyNoticeTarget.class)
                .setParameter("ids", noticeIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        PolicyNoticeTarget::noticeId,
                        Collectors.mapping(PolicyNoticeTarget::areaCode, Collectors.toList())));
    }

    /** Those in force that are for one of the grids, with the worker's receipts; whoever asks. */
    Page<OwnPolicyNoticeView> own(UUID workerId, List<String> gridCodes, @Nullable Boolean read, PageRequest request) {
        return own(gridCodes, workerId)
                .present("r.readAt", read)
                .page(getEntityManager(), cursors, OWN, Object[].class, OWN_LATEST_FIRST, request, rows -> rows.stream()
                        .map(PolicyNotices::own)
                        .toList());
    }

    /** The same, of some ids. */
    List<OwnPolicyNoticeView> own(UUID workerId, List<String> gridCodes, Collection<UUID> ids) {
        var criteria = own(gridCodes, workerId).and("n.id in :value", ids);
        return criteria.query(
                        getEntityManager(),
                        OWN + criteria.where() + " order by " + OWN_LATEST_FIRST.orderBy(),
                        Object[].class)
                .getResultStream()
                .map(PolicyNotices::own)
                .toList();
    }

    private static Criteria own(List<String> gridCodes, UUID workerId) {
        var covering = gridCodes.stream()
                .flatMap(code -> Levels.upwards(code).stream())
                .distinct()
                .toList();
        return Criteria.reach(Reach.everything(), "n.id")
                .and("n.withdrawnAt is null")
                .and("n.id in (select t.noticeId from PolicyNoticeTarget t where t.areaCode in :value)", covering)
                .with("worker", workerId);
    }

    private static OwnPolicyNoticeView own(Object[] row) {
        return ((PolicyNotice) row[0]).view((PolicyNoticeReceipt) row[1]);
    }
}
