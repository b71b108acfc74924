package io.gridward.casework.web;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseView;
import io.gridward.grid.GridView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.Selected;

/** The cases of grids. */
@GraphQLApi
public class GridCasesGraphql {

    private static final int DEFAULT_CASES = 10;

    private final CaseSearch search;

    GridCasesGraphql(CaseSearch search) {
        this.search = search;
    }

    @NonNull
    @Description("The latest open cases; first is 10 unless told, and at most 100")
    public List<@NonNull List<@NonNull CaseView>> openCases(
            @Source @Name("grids") List<GridView> grids, @Nullable Integer first) {
        var open = search.openIn(codes(grids), First.checked(first, DEFAULT_CASES), Selected.fields());
        return grids.stream()
                .map(grid -> open.getOrDefault(grid.code(), List.of()))
                .toList();
    }

    @NonNull
    @Description("How many cases are open")
    public List<@NonNull Integer> openCaseCount(@Source @Name("grids") List<GridView> grids) {
        var counts = search.openCounts(codes(grids));
        return grids.stream()
                .map(grid -> counts.getOrDefault(grid.code(), 0L).intValue())
                .toList();
    }

    private static List<String> codes(List<GridView> grids) {
        return grids.stream().map(GridView::code).toList();
    }
}
