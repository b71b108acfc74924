package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A rule as others see it.
 *
 * @param areaCode a county, a town, a village or a grid; of several a grid lies in, the longest code counts
 * @param validTo exclusive; null while open; the same as {@code validFrom} when it was withdrawn or replaced before it held
 */
@Name("DutyRule")
@Description("What is asked daily of the workers of an area, from a day on")
@RegisterForReflection
public record DutyRuleView(
        @NonNull @Id String id,
        @NonNull String areaCode,
        @NonNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NonNull DutyMode mode,
        @NonNull int minimumMetres,
        @NonNull int minimumRecords,
        @NonNull MetresCounted metresCounted,
        @NonNull double toleranceStandardErrors,
        @NonNull int burstRecords,
        @NonNull int burstMinutes,
        @NonNull int burstMetres,
        @NonNull Instant createdAt,
        @NonNull int version) {

    static DutyRuleView from(DutyRule rule) {
        var terms = rule.terms();
        return new DutyRuleView(
                rule.id().toString(),
                rule.areaCode(),
                rule.validFrom(),
                rule.validTo(),
                terms.mode(),
                terms.minimumMetres(),
                terms.minimumRecords(),
                terms.metresCounted(),
                terms.toleranceStandardErrors(),
                terms.burstRecords(),
                terms.burstMinutes(),
                terms.burstMetres(),
                rule.createdAt(),
                rule.version());
    }
}
