package io.gridward.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
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

/** The dictionary; it is the same for everyone. */
@ApplicationScoped
class CaseCategories implements PanacheRepositoryBase<CaseCategory, UUID> {

    private static final Keyset<CaseCategory> BY_CODE = new Keyset<>(
            "case-categories",
            false,
            List.of(
                    new Keyset.Key<>("k.code", String.class, CaseCategory::code),
                    new Keyset.Key<>("k.validFrom", Instant.class, CaseCategory::validFrom)));

    private final Cursors cursors;

    CaseCategories(Cursors cursors) {
        this.cursors = cursors;
    }

    /** Of each code the version that began last, be it over or not; codes without any are left out. */
    Map<String, CaseCategory> latest(Collection<String> codes, Instant now) {
        return list("code in ?1 and validFrom <= ?2", codes, now).stream()
                .collect(Collectors.toMap(
                        CaseCategory::code,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(CaseCategory::validFrom))));
    }

    /** All versions of the codes, in the order in which they began. */
    List<CaseCategory> ofCodes(Collection<String> codes) {
        return list("code in ?1 order by validFrom", codes);
    }

    /** By code; there are some dozens. */
    List<CaseCategory> inUse(Instant now) {
        return list("validFrom <= ?1 and (validTo is null or validTo > ?1) order by code", now);
    }

    Page<CategoryView> page(CategoryFilter filter, Instant now, PageRequest request) {
        return in(filter.state(), now)
                .equal("k.parentCode", filter.parent())
                .page(
                        getEntityManager(),
                        cursors,
                        "from CaseCategory k",
                        CaseCategory.class,
                        BY_CODE,
                        request,
                        categories -> categories.stream()
                                .map(category -> CategoryView.from(category, now))
                                .toList());
    }

    private static Criteria in(@Nullable CategoryState state, Instant now) {
        var criteria = Criteria.reach(Reach.everything(), "k.code");
        if (state == null) {
            return criteria;
        }
        return switch (state) {
            case PLANNED -> criteria.and("k.validFrom > :value", now);
            case ACTIVE ->
                criteria.and("k.validFrom <= :value", now).and("(k.validTo is null or k.validTo > :value)", now);
            case RETIRED -> criteria.and("k.validTo <= :value", now);
        };
    }
}
