package io.gridward.duty;

import java.time.LocalDate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whatever is left out is as it is where no rule holds.
 *
 * @param areaCode a county, a town, a village or a grid
 * @param validFrom business day, today or later
 * @param validTo exclusive; null for good
 */
public record CreateDutyRule(
        @NotNull @Pattern(regexp = "\\d{6}(\\d{3}){0,3}") String areaCode,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull DutyMode mode,
        @Min(0) @Max(100_000) @Nullable Integer minimumMetres,
        @Min(0) @Max(1000) @Nullable Integer minimumRecords,
        @Nullable MetresCounted metresCounted,
        @DecimalMin("0") @DecimalMax("10") @Nullable Double toleranceStandardErrors,
        @Min(1) @Max(1000) @Nullable Integer burstRecords,
        @Min(1) @Max(1440) @Nullable Integer burstMinutes,
        @Min(1) @Max(10_000) @Nullable Integer burstMetres) {

    DutyTerms terms() {
        var usual = DutyTerms.DEFAULT;
        return new DutyTerms(
                mode,
                orElse(minimumMetres, usual.minimumMetres()),
                orElse(minimumRecords, usual.minimumRecords()),
                orElse(metresCounted, usual.metresCounted()),
                orElse(toleranceStandardErrors, usual.toleranceStandardErrors()),
                orElse(burstRecords, usual.burstRecords()),
                orElse(burstMinutes, usual.burstMinutes()),
                orElse(burstMetres, usual.burstMetres()));
    }

    private static <T> T orElse(@Nullable T given, T usual) {
        return given == null ? usual : given;
    }
}
