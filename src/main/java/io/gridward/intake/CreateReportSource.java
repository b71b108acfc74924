package io.gridward.intake;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client
 * @param areaCode the county, town or village it reports from
 * @param perMinute how many reports it may send a minute; null for 60
 * @param perDay how many a day; null for 5,000
 * @param perSender how many of them a minute from one address; null for 10. A server that reports for others needs more.
 * @param moderated whether the command room looks at each before it is a case; null for true
 */
public record CreateReportSource(
        @Nullable UUID id,
        @NotBlank @CodePointLength(max = 200) String name,

        @NotNull @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?")
        String areaCode,

        @Min(1) @Max(CreateReportSource.MOST) @Nullable Integer perMinute,
        @Min(1) @Max(CreateReportSource.MOST) @Nullable Integer perDay,
        @Min(1) @Max(CreateReportSource.MOST) @Nullable Integer perSender,
        @Nullable Boolean moderated) {

    static final int MOST = 1_000_000;
}
