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

/**
 * @param id chosen by the client, or null
 * @param code 15 digits, or null for the next free one of the area
 * @param areaCode 12 digits of the village or community
 * @param networks the grid networks this grid serves (两网融合)
 * @param externalCodes codes of other schemes, such as CJ/T 349
 */
@Input("CreateGridInput")
public record CreateGrid(
        @Id UUID id,
        @Pattern(regexp = "\\d{15}") String code,
        @NonNull @NotNull @Pattern(regexp = "\\d{6,12}") String areaCode,
        @NonNull @NotBlank @CodePointLength(max = 200) String name,
        GridKind kind,
        @Size(max = 20) List<@CodePointLength(min = 1, max = 100) String> networks,
        @Size(max = 20) List<@CodePointLength(min = 1, max = 100) String> externalCodes) {

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
