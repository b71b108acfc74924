package io.gridward.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The rules. Besides those within reach one sees those of the areas above: they decide about one's cases too. */
@ApplicationScoped
class RoutingRules implements PanacheRepositoryBase<RoutingRule, UUID> {

    private static final Keyset<RoutingRule> BY_AREA = new Keyset<>(
            "case-routing-rules",
            false,
            List.of(
                    new Keyset.Key<>("r.areaCode", String.class, RoutingRule::areaCode),
                    new Keyset.Key<>("r.categoryCode", String.class, RoutingRule::categoryCode),
                    new Keyset.Key<>("r.id", UUID.class, RoutingRule::id)));

    private final Cursors cursors;

    RoutingRules(Cursors cursors) {
        this.cursors = cursors;
    }

    /** All that name the category or what is above it, and the area or what is above it; in no order. */
    List<RoutingRule> matching(String categoryCode, String reachCode) {
        return list("areaCode in ?1 and categoryCode in ?2", beginningsOf(reachCode), beginningsOf(categoryCode));
    }

    Optional<RoutingRule> visible(Reach reach, UUID id) {
        return findByIdOptional(id).filter(rule -> isVisible(reach, rule));
    }

    /** Held to the end of the transaction. */
    Optional<RoutingRule> lockVisible(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(rule -> isVisible(reach, rule));
    }

    Page<RoutingRuleView> page(Reach reach, RoutingRuleFilter filter, PageRequest request) {
        return Criteria.reachOrAbove(reach, "r.areaCode")
                .within("r.areaCode", filter.area())
                .within("r.categoryCode", filter.category())
                .equal("r.departmentId", filter.departmentId())
                .page(
                        getEntityManager(),
                        cursors,
                        "from RoutingRule r",
                        RoutingRule.class,
                        BY_AREA,
                        request,
                        rules -> rules.stream().map(RoutingRuleView::from).toList());
    }

    private static boolean isVisible(Reach reach, RoutingRule rule) {
        return reach.covers(rule.areaCode()) || reach.liesBelow(rule.areaCode());
    }

    /** Of whatever length; most of them name nothing. */
    private static List<String> beginningsOf(String code) {
        return IntStream.rangeClosed(0, code.length())
                .mapToObj(end -> code.substring(0, end))
                .toList();
    }
}
