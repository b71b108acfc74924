package io.gridward.grid;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch (RFC 7396): null means the field was absent, empty that it was null. Lists are replaced whole and
 * emptied by {@code []}.
 */
@Input("UpdateGridInput")
public record UpdateGrid(
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> name,
        @Nullable Optional<GridKind> kind,
        @Size(max = 20) @Nullable List<@CodePointLength(min = 1, max = 100) String> networks,
        @Size(max = 20) @Nullable List<@CodePointLength(min = 1, max = 100) String> externalCodes) {}
