package io.gridward.casework;

import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A rule that matches a case and does not decide about it. */
@Name("PassedOverRule")
public record PassedOverRule(
        @NonNull RoutingRuleView rule, @NonNull PassedOverReason reason) {}
