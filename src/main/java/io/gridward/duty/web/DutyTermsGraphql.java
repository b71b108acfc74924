package io.gridward.duty.web;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyRuleFilter;
import io.gridward.duty.DutyRuleSearch;
import io.gridward.duty.ExemptionFilter;
import io.gridward.duty.ExemptionSearch;
import io.gridward.shared.graphql.First;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class DutyTermsGraphql {

    private final DutyRuleSearch rules;
    private final ExemptionSearch exemptions;

    DutyTermsGraphql(DutyRuleSearch rules, ExemptionSearch exemptions) {
        this.rules = rules;
        this.exemptions = exemptions;
    }

    @Query
    @NonNull
    @Description(
            "The rules of daily duty by area: those of the area, above it and below it that hold on the business day")
    public DutyRuleConnection dutyRules(
            @Nullable String area, @Nullable LocalDate date, @Nullable Integer first, @Nullable String after) {
        return DutyRuleConnection.of(rules.page(new DutyRuleFilter(area, date), First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description(
            "The exemptions from daily duty, the latest first, cancelled ones too; those that touch the business day")
    public ExemptionConnection exemptions(
            @Nullable String area,
            @Id @Nullable String workerId,
            @Nullable LocalDate date,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new ExemptionFilter(area, workerId == null ? null : known(workerId), date);
        return ExemptionConnection.of(exemptions.page(filter, First.of(first, after)), after);
    }

    private static UUID known(String workerId) {
        return Ids.parse(workerId).orElseThrow(() -> Problem.notFound("worker", workerId));
    }
}
