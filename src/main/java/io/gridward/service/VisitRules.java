package io.gridward.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The rules. Besides those within reach one sees those of the areas above: they hold for one's people too. */
@ApplicationScoped
class VisitRules implements PanacheRepositoryBase<VisitRule, UUID> {

    private static final Keyset<VisitRule> BY_AREA = new Keyset<>(
            "visit-rules",
            false,
            List.of(
                    new Keyset.Key<>("r.areaCode", String.class, VisitRule::areaCode),
                    new Keyset.Key<>("r.validFrom", LocalDate.class, VisitRule::validFrom),
                    new Keyset.Key<>("r.id", UUID.class, VisitRule::id)));

    private final Cursors cursors;

    VisitRules(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<VisitRule> visible(Reach reach, UUID id) {
        return findByIdOptional(id).filter(rule -> reach.covers(rule.areaCode()) || reach.liesBelow(rule.areaCode()));
    }

    /** The area's rule for the class without an end. */
    Optional<VisitRule> open(String areaCode, VisitClass visitClass) {
        return find("areaCode = ?1 and visitClass = ?2 and validTo is null", areaCode, visitClass)
                .firstResultOptional();
    }

    /** Whether the area has a rule for the class that holds on the day or later. */
    boolean holdsFrom(String areaCode, VisitClass visitClass, LocalDate day) {
        return count(
                        "areaCode = ?1 and visitClass = ?2 and (validTo is null or validTo > ?3 and validTo > validFrom)",
                        areaCode,
                        visitClass,
                        day)
                > 0;
    }

    Page<VisitRuleView> page(Reach reach, VisitRuleFilter filter, PageRequest request) {
        return Criteria.reachOrAbove(reach, "r.areaCode")
                .within("r.areaCode", filter.area())
                .and("r.validFrom <= :value", filter.date())
                .and("(r.validTo is null or r.validTo > :value)", filter.date())
                .page(
                        getEntityManager(),
                        cursors,
                        "from VisitRule r",
                        VisitRule.class,
                        BY_AREA,
                        request,
                        rules -> rules.stream().map(VisitRule::view).toList());
    }
}
