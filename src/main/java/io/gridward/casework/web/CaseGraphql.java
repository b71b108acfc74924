package io.gridward.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

import io.gridward.casework.CandidateQuery;
import io.gridward.casework.CaseCandidateView;
import io.gridward.casework.CaseCandidates;
import io.gridward.casework.CaseClockView;
import io.gridward.casework.CaseFigures;
import io.gridward.casework.CaseFilter;
import io.gridward.casework.CaseJoinerView;
import io.gridward.casework.CaseReport;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseStepView;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.CaseView;
import io.gridward.casework.FigureKey;
import io.gridward.casework.ReportedPlace;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.ListSize;
import io.gridward.shared.time.Ids;
import io.gridward.shared.web.Parameters;

@GraphQLApi
public class CaseGraphql {

    private final CaseSearch search;
    private final CaseReport report;
    private final CaseCandidates candidates;
    private final GridSearch grids;

    CaseGraphql(CaseSearch search, CaseReport report, CaseCandidates candidates, GridSearch grids) {
        this.search = search;
        this.report = report;
        this.candidates = candidates;
        this.grids = grids;
    }

    @Query("case")
    @Description("One case by its id; null when there is none within reach")
    public @Nullable CaseView caseById(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The cases, latest report first; from and to are times of the report, to is exclusive")
    public CaseConnection cases(
            @Nullable String area,
            @Nullable String grid,
            @Nullable List<CaseState> states,
            @Nullable String category,
            @Nullable Instant from,
            @Nullable Instant to,
            @Id @Nullable String worker,
            @Id @Nullable String department,
            @Nullable Boolean overdue,
            @Nullable Boolean outsideGrids,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new CaseFilter(
                area,
                grid,
                states,
                category,
                from,
                to,
                Parameters.uuid("worker", worker),
                Parameters.uuid("department", department),
                overdue,
                outsideGrids);
        return CaseConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description(
            "Counts what was due between two days, both included, and what came of it; by the areas one level below"
                    + " the given one unless told otherwise; as it stands, or as it stood at a time")
    @ListSize(assumedSize = 200)
    public List<@NonNull CaseFigures> caseStatistics(
            @Nullable FigureKey by,
            @Nullable String area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant asOf) {
        return report.figures(by, area, from, to, asOf);
    }

    @Query
    @NonNull
    @Description("At most ten open cases that may be about the matter one is about to report, the most likely first")
    public List<@NonNull CaseCandidateView> caseCandidates(
            @NonNull String category, @NonNull ReportedPlace place, @Nullable String text) {
        return candidates.of(new CandidateQuery(category, place, text));
    }

    @Description("The grid it lies in; null outside every grid, and where the grid is not within reach")
    public List<GridView> grid(@Source @Name("cases") List<CaseView> cases) {
        var byCode =
                grids
                        .byCodes(cases.stream()
                                .map(CaseView::gridCode)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(GridView::code, Function.identity()));
        return cases.stream().map(shown -> byCode.get(shown.gridCode())).toList();
    }

    @NonNull
    @Description("What was done to it, in order")
    public List<@NonNull List<@NonNull CaseStepView>> steps(@Source @Name("cases") List<CaseView> cases) {
        var byCase = search.steps(cases);
        return cases.stream()
                .map(shown -> byCase.getOrDefault(shown.id(), List.of()))
                .toList();
    }

    @NonNull
    @Description("What the caller may do to it now")
    public List<@NonNull List<@NonNull CaseVerb>> allowedVerbs(@Source @Name("cases") List<CaseView> cases) {
        var byCase = search.allowedVerbs(cases);
        return cases.stream()
                .map(shown -> byCase.getOrDefault(shown.id(), List.of()))
                .toList();
    }

    @NonNull
    @Description("Who joined it instead of reporting the same matter, in the order in which they came")
    public List<@NonNull List<@NonNull CaseJoinerView>> joiners(@Source @Name("cases") List<CaseView> cases) {
        var byCase = search.joiners(cases);
        return cases.stream()
                .map(shown -> byCase.getOrDefault(shown.id(), List.of()))
                .toList();
    }

    @NonNull
    @Description("What of it runs against time, in the order in which it was started")
    public List<@NonNull List<@NonNull CaseClockView>> clocks(@Source @Name("cases") List<CaseView> cases) {
        var byCase = search.clocks(cases);
        return cases.stream()
                .map(shown -> byCase.getOrDefault(shown.id(), List.of()))
                .toList();
    }
}
