package io.gridward.casework;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client
 * @param categoryCode of a category of either level; null for whatever category
 * @param areaCode of a county, a town, a village or a grid; null for wherever
 */
@Input("CreateCaseRoutingRuleInput")
public record CreateRoutingRule(
        @Id @Nullable UUID id,
        @Pattern(regexp = "\\d{2}(\\d{3})?") @Nullable String categoryCode,
        @Pattern(regexp = "\\d{6}(\\d{3}){0,3}") @Nullable String areaCode,
        @Id @NonNull @NotNull UUID departmentId) {

    String categoryOrAny() {
        return categoryCode == null ? RoutingRule.ANY : categoryCode;
    }

    String areaOrAny() {
        return areaCode == null ? RoutingRule.ANY : areaCode;
    }
}
