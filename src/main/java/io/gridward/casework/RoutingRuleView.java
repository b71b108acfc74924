package io.gridward.casework;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A rule as others see it.
 *
 * @param categoryCode of a category of either level; null for whatever category
 * @param areaCode of a county, a town, a village or a grid; null for wherever
 */
@Name("CaseRoutingRule")
@Description("Which department gets the cases of a category in an area; without both it is the default")
public record RoutingRuleView(
        @NonNull @Id String id,
        @Nullable String categoryCode,
        @Nullable String areaCode,
        @NonNull @Id String departmentId,
        @NonNull Instant createdAt,
        @NonNull int version) {

    static RoutingRuleView from(RoutingRule rule) {
        return new RoutingRuleView(
                rule.id().toString(),
                orNull(rule.categoryCode()),
                orNull(rule.areaCode()),
                rule.departmentId().toString(),
                rule.createdAt(),
                rule.version());
    }

    private static @Nullable String orNull(String code) {
        return code.equals(RoutingRule.ANY) ? null : code;
    }
}
