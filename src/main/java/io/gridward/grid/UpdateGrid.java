package io.gridward.grid;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;

/** A merge patch (RFC 7396): null means the field was absent, empty that it was null. */
@Input("UpdateGridInput")
public record UpdateGrid(
        Optional<@NotNull @NotBlank @Size(max = 200) String> name,
        Optional<GridKind> kind,
        Optional<@Size(max = 20) List<@NotBlank @Size(max = 100) String>> networks,
        Optional<@Size(max = 20) List<@NotBlank @Size(max = 100) String>> externalCodes) {}
