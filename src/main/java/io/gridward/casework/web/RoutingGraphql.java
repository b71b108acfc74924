package io.gridward.casework.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.RoutingDecision;
import io.gridward.casework.RoutingForecast;
import io.gridward.casework.RoutingRuleFilter;
import io.gridward.casework.RoutingRuleSearch;
import io.gridward.casework.RoutingRuleView;
import io.gridward.department.DepartmentSearch;
import io.gridward.department.DepartmentView;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.graphql.First;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.web.Parameters;

@GraphQLApi
public class RoutingGraphql {

    private final RoutingRuleSearch search;
    private final RoutingForecast forecast;
    private final DepartmentSearch departments;

    RoutingGraphql(RoutingRuleSearch search, RoutingForecast forecast, DepartmentSearch departments) {
        this.search = search;
        this.forecast = forecast;
        this.departments = departments;
    }

    @Query
    @Description("One rule by its id; null when there is none within reach or above")
    public @Nullable RoutingRuleView caseRoutingRule(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The rules by which cases find their departments, by area and category")
    public RoutingRuleConnection caseRoutingRules(
            @Nullable String area,
            @Nullable String category,
            @Id @Nullable String department,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new RoutingRuleFilter(area, category, Parameters.uuid("department", department));
        return RoutingRuleConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("Who would get a case of the category: either in a grid, or at a place with its datum")
    public RoutingDecision caseRouting(
            @NonNull String category,
            @Nullable String grid,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable Datum datum) {
        if (grid == null && longitude != null && latitude != null && datum != null) {
            return forecast.at(category, new Position(longitude, latitude, datum));
        }
        if (grid != null && Stream.of(longitude, latitude, datum).allMatch(given -> given == null)) {
            return forecast.inGrid(category, grid);
        }
        throw Problem.of(
                CommonProblem.INVALID_FIELDS,
                List.of(new FieldError("/grid", "EITHER", "grid | longitude, latitude, datum")));
    }

    @Description("Who gets the cases")
    public List<DepartmentView> department(@Source @Name("rules") List<RoutingRuleView> rules) {
        var byId =
                departments
                        .byIds(rules.stream()
                                .map(rule -> UUID.fromString(rule.departmentId()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(DepartmentView::id, Function.identity()));
        return rules.stream().map(rule -> byId.get(rule.departmentId())).toList();
    }
}
