package io.gridward.casework;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.grid.GridFilter;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** Shows the command room which grids have what open, three statements a page. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN)
@Needs({Scope.READ_GRIDS, Scope.READ_CASES})
public class GridOverviews {

    private final GridSearch grids;
    private final CaseSearch cases;

    GridOverviews(GridSearch grids, CaseSearch cases) {
        this.grids = grids;
        this.cases = cases;
    }

    /** @param openCases how many of the open cases of each grid, latest first */
    public Page<GridOverviewView> page(
            GridFilter filter, @Min(0) @Max(100) int openCases, @NotNull @Valid PageRequest request) {
        var page = grids.page(filter, request);
        var codes = page.items().stream().map(GridView::code).toList();
        var latest = cases.openIn(codes, openCases, Fields.ALL);
        var counts = cases.openCounts(codes);
        return page.map(grid -> new GridOverviewView(
                grid, counts.getOrDefault(grid.code(), 0L), latest.getOrDefault(grid.code(), List.of())));
    }
}
