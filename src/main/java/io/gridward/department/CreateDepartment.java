package io.gridward.department;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client
 * @param areaCode the county, town or village it serves
 * @param officeLine telephone of the office, nobody's own
 */
@Input("CreateDepartmentInput")
public record CreateDepartment(
        @Id @Nullable UUID id,
        @NonNull @NotBlank @CodePointLength(max = 200) String name,

        @NonNull @NotNull @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?")
        String areaCode,

        @Pattern(regexp = CreateDepartment.LINE) @Nullable String officeLine) {

    /** Digits with the marks people write between them. */
    static final String LINE = "\\+?\\d[\\d -]{1,28}\\d";
}
