package io.gridward.casework;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param verifierId the worker who is to look; null for whoever may */
@Input("ArrangeVerificationInput")
public record ArrangeVerification(
        @Id @Nullable UUID verifierId,
        @CodePointLength(max = 2000) @Nullable String note) {}
