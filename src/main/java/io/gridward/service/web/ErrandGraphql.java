package io.gridward.service.web;

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
import io.gridward.service.ErrandFigures;
import io.gridward.service.ErrandFilter;
import io.gridward.service.ErrandReport;
import io.gridward.service.ErrandSearch;
import io.gridward.service.ErrandState;
import io.gridward.service.ErrandStepView;
import io.gridward.service.ErrandVerb;
import io.gridward.service.ErrandView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.ListSize;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class ErrandGraphql {

    private final ErrandSearch search;
    private final ErrandReport report;
    private final GridSearch grids;

    ErrandGraphql(ErrandSearch search, ErrandReport report, GridSearch grids) {
        this.search = search;
        this.report = report;
        this.grids = grids;
    }

    @Query
    @Description("One errand by its id; null when there is none within reach")
    public @Nullable ErrandView errand(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The errands, latest request first; agreedFrom and agreedTo are days, both included")
    public ErrandConnection errands(
            @Nullable String area,
            @Nullable List<ErrandState> states,
            @Nullable LocalDate agreedFrom,
            @Nullable LocalDate agreedTo,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new ErrandFilter(area, states, agreedFrom, agreedTo);
        return ErrandConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("Counts by the areas one level below the given one and by the month of the agreed date")
    @ListSize(assumedSize = 200)
    public List<@NonNull ErrandFigures> errandStatistics(
            @Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return report.figures(area, from, to);
    }

    @NonNull
    @Description("The grid of the resident")
    public List<@NonNull GridView> grid(@Source @Name("errands") List<ErrandView> errands) {
        var byCode = grids
                .byCodes(errands.stream().map(ErrandView::gridCode).distinct().toList())
                .stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        return errands.stream().map(shown -> byCode.get(shown.gridCode())).toList();
    }

    @NonNull
    @Description("What was done to it, in order")
    public List<@NonNull List<@NonNull ErrandStepView>> steps(@Source @Name("errands") List<ErrandView> errands) {
        var byErrand = search.steps(errands);
        return errands.stream()
                .map(shown -> byErrand.getOrDefault(shown.id(), List.of()))
                .toList();
    }

    @NonNull
    @Description("What the caller may do to it now")
    public List<@NonNull List<@NonNull ErrandVerb>> allowedVerbs(@Source @Name("errands") List<ErrandView> errands) {
        return errands.stream().map(search::allowedVerbs).toList();
    }
}
