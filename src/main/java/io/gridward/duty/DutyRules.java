package io.gridward.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

/** The rules. Besides those within reach one sees those of the areas above: they hold for one's people too. */
@ApplicationScoped
class DutyRules implements PanacheRepositoryBase<DutyRule, UUID> {

    private static final Keyset<DutyRule> BY_AREA = new Keyset<>(
            "duty-rules",
            false,
            List.of(
                    new Keyset.Key<>("r.areaCode", String.class, DutyRule::areaCode),
                    new Keyset.Key<>("r.validFrom", LocalDate.class, DutyRule::validFrom),
                    new Keyset.Key<>("r.id", UUID.class, DutyRule::id)));

    private final Cursors cursors;

    DutyRules(Cursors cursors) {
        this.cursors = cursors;
    }

    /** What was asked in each of the grids on the day, whoever asks; in one statement. */
    Map<String, DutyTerms> heldOn(Collection<String> gridCodes, LocalDate day) {
        var areas = gridCodes.stream().flatMap(Upwards::from).distinct().toArray(String[]::new);
        var terms = getSession()
                .createNativeQuery("""
                        select * from duty_rule
                        where area_code = any(:areas) and valid_from <= :day and (valid_to is null or valid_to > :day)
                        """, DutyRule.class)
                .setParameter("areas", areas)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(DutyRule::areaCode, DutyRule::terms));
        return gridCodes.stream().distinct().collect(Collectors.toMap(Function.identity(), grid -> Upwards.from(grid)
                .map(terms::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(DutyTerms.DEFAULT)));
    }

    Optional<DutyRule> visible(Reach reach, UUID id) {
        return findByIdOptional(id).filter(rule -> reach.covers(rule.areaCode()) || reach.liesBelow(rule.areaCode()));
    }

    /** The area a rule is of, whoever asks; the rule itself is read once the area is taken. */
    Optional<String> areaOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.areaCode from DutyRule r where r.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The area's rule without an end. */
    Optional<DutyRule> open(String areaCode) {
        return find("areaCode = ?1 and validTo is null", areaCode).firstResultOptional();
    }

    /**
     * Whether another rule of the area holds on one of the days.
     *
     * @param to exclusive; null for all days to come
     */
    boolean hasBeside(DutyRule rule, LocalDate from, @Nullable LocalDate to) {
        var others = Criteria.reach(Reach.everything(), "r.areaCode")
                .equal("r.areaCode", rule.areaCode())
                .and("r.id <> :value", rule.id())
                .and("(r.validTo is null or r.validTo > :value and r.validTo > r.validFrom)", from)
                .and("r.validFrom < :value", to);
        return others.query(getEntityManager(), "select count(r) from DutyRule r" + others.where(), Long.class)
                        .getSingleResult()
                > 0;
    }

    /** The rule that was to end where the other began. */
    Optional<DutyRule> endedBy(UUID id) {
        return find("endedBy", id).firstResultOptional();
    }

    Page<DutyRuleView> page(Reach reach, DutyRuleFilter filter, PageRequest request) {
        return Criteria.reachOrAbove(reach, "r.areaCode")
                .withinWhere(
                        "{r.areaCode} or r.areaCode in :upwards",
                        filter.area(),
                        Map.of(
                                "upwards",
                                filter.area() == null
                                        ? List.of()
                                        : Upwards.from(filter.area()).toList()))
                .and("r.validFrom <= :value", filter.date())
                .and("(r.validTo is null or r.validTo > :value)", filter.date())
                .page(
                        getEntityManager(),
                        cursors,
                        "from DutyRule r",
                        DutyRule.class,
                        BY_AREA,
                        request,
                        rules -> rules.stream().map(DutyRuleView::from).toList());
    }
}
