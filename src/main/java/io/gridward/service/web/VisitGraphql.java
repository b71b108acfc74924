package io.gridward.service.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.service.HouseholdFilter;
import io.gridward.service.HouseholdSearch;
import io.gridward.service.HouseholdView;
import io.gridward.service.VisitClass;
import io.gridward.service.VisitCoverage;
import io.gridward.service.VisitFilter;
import io.gridward.service.VisitReport;
import io.gridward.service.VisitRuleFilter;
import io.gridward.service.VisitRuleSearch;
import io.gridward.service.VisitSearch;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.ListSize;
import io.gridward.shared.time.Ids;
import io.gridward.shared.web.Parameters;

@GraphQLApi
public class VisitGraphql {

    private final HouseholdSearch households;
    private final VisitSearch visits;
    private final VisitRuleSearch rules;
    private final VisitReport report;
    private final GridSearch grids;

    VisitGraphql(
            HouseholdSearch households,
            VisitSearch visits,
            VisitRuleSearch rules,
            VisitReport report,
            GridSearch grids) {
        this.households = households;
        this.visits = visits;
        this.rules = rules;
        this.report = report;
        this.grids = grids;
    }

    @Query
    @Description("One household by its id; null when there is none within reach")
    public @Nullable HouseholdView household(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(households::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The households that are visited, by grid; with dueBy those due on that day or before")
    public HouseholdConnection households(
            @Nullable String area,
            @Nullable VisitClass visitClass,
            @Nullable LocalDate dueBy,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new HouseholdFilter(area, visitClass, dueBy);
        return HouseholdConnection.of(households.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("The households of one's own grids that are due, until today unless told, the longest due first")
    public HouseholdConnection ownDueHouseholds(
            @Nullable LocalDate until, @Nullable Integer first, @Nullable String after) {
        return HouseholdConnection.of(households.ownDue(until, First.of(first, after)), after);
    }

    @NonNull
    @Description("The grid it lies in")
    public List<@NonNull GridView> grid(@Source @Name("households") List<HouseholdView> shown) {
        var byCode = grids
                .byCodes(shown.stream().map(HouseholdView::gridCode).distinct().toList())
                .stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        return shown.stream().map(household -> byCode.get(household.gridCode())).toList();
    }

    @Query
    @NonNull
    @Description("The visits, latest first; from and to are times, to is exclusive")
    public VisitConnection visits(
            @Nullable String area,
            @Id @Nullable String household,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new VisitFilter(area, Parameters.uuid("household", household), from, to);
        return VisitConnection.of(visits.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("How often households are visited, by area; with date what holds on that business day")
    public VisitRuleConnection visitRules(
            @Nullable String area, @Nullable LocalDate date, @Nullable Integer first, @Nullable String after) {
        return VisitRuleConnection.of(rules.page(new VisitRuleFilter(area, date), First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("Households due in a period and those visited, by the areas one level below the given one")
    @ListSize(assumedSize = 50)
    public List<@NonNull VisitCoverage> visitCoverage(
            @Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return report.coverage(area, from, to);
    }
}
