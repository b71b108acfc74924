package io.gridward.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param code 6 digits of a county, 9 of a town, 12 of a village
 * @param parentCode code of the division above, or null for what the code says; a county's prefecture is not kept
 */
public record CreateArea(
        @NotNull @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?")
        String code,

        @NotBlank @CodePointLength(max = 200) String name,
        @NotNull AreaLevel level,
        @Pattern(regexp = "\\d{4,9}") @Nullable String parentCode) {

    private static final int STEP_DIGITS = 3;

    boolean isCounty() {
        return level == AreaLevel.COUNTY;
    }

    /** The code of the division above, as the code itself says; null for a county. */
    @Nullable
    String above() {
        return isCounty() ? null : code.substring(0, code.length() - STEP_DIGITS);
    }
}
