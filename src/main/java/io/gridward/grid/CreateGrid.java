package io.gridward.grid;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client
 * @param code 15 digits; null for the next free one of the area
 * @param areaCode 12 digits of the village or community
 * @param networks the grid networks this grid serves (两网融合)
 * @param externalCodes codes of other schemes, such as CJ/T 349
 */
@Input("CreateGridInput")
public record CreateGrid(
        @Id @Nullable UUID id,
        @Pattern(regexp = "\\d{15}") @Nullable String code,
        @NonNull @NotNull @Pattern(regexp = "\\d{6,12}") String areaCode,
        @NonNull @NotBlank @CodePointLength(max = 200) String name,
        @Nullable GridKind kind,
        @Size(max = 20) @Nullable List<@CodePointLength(min = 1, max = 100) String> networks,
        @Size(max = 20) @Nullable List<@CodePointLength(min = 1, max = 100) String> externalCodes) {

    GridKind kindOrBasic() {
        return kind == null ? GridKind.BASIC : kind;
    }

    List<String> networksOrNone() {
        return networks == null ? List.of() : networks;
    }

    List<String> externalCodesOrNone() {
        return externalCodes == null ? List.of() : externalCodes;
    }
}
