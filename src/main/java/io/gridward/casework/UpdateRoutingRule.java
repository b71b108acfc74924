package io.gridward.casework;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396): null means the field was absent. For another category or area there is another rule. */
@Input("UpdateCaseRoutingRuleInput")
public record UpdateRoutingRule(@Id @Nullable Optional<@NotNull UUID> departmentId) {}
