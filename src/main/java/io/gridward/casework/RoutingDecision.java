package io.gridward.casework;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.department.DepartmentView;

/**
 * Who gets a case, and why.
 *
 * @param department null when no rule gives it to anybody
 * @param rule the one that decided
 * @param passedOver the other rules that match, nearest first
 */
@Name("CaseRouting")
@Description("Who would get a case, and why")
public record RoutingDecision(
        @Nullable DepartmentView department,
        @Nullable RoutingRuleView rule,
        @NonNull List<@NonNull PassedOverRule> passedOver) {}
