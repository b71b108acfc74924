package io.gridward.workrecord.web;

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

import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.time.Ids;
import io.gridward.shared.web.Parameters;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerView;
import io.gridward.staffing.web.WorkersById;
import io.gridward.workrecord.RecordFilter;
import io.gridward.workrecord.RecordSearch;
import io.gridward.workrecord.WorkRecordKind;
import io.gridward.workrecord.WorkRecordView;

@GraphQLApi
public class WorkRecordGraphql {

    private final RecordSearch search;
    private final GridSearch grids;
    private final WorkerSearch workers;

    WorkRecordGraphql(RecordSearch search, GridSearch grids, WorkerSearch workers) {
        this.search = search;
        this.grids = grids;
        this.workers = workers;
    }

    @Query
    @Description("One work record by its id; null when there is none within reach")
    public @Nullable WorkRecordView workRecord(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The work records, latest first; date is the business day on which they happened")
    public WorkRecordConnection workRecords(
            @Nullable String area,
            @Id @Nullable String worker,
            @Nullable LocalDate date,
            @Nullable WorkRecordKind kind,
            @Nullable Boolean inside,
            @Nullable Boolean marked,
            @Nullable Boolean rejected,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new RecordFilter(area, Parameters.uuid("worker", worker), date, kind, inside, marked, rejected);
        return WorkRecordConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Description("The grid it lies in; null outside every grid, and where the grid is not within reach")
    public List<GridView> grid(@Source @Name("records") List<WorkRecordView> records) {
        var byCode = grids
                .byCodes(records.stream()
                        .map(WorkRecordView::gridCode)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        return records.stream().map(shown -> byCode.get(shown.gridCode())).toList();
    }

    @Description("Who made it; null when he is not within reach")
    public List<WorkerView> worker(@Source @Name("records") List<WorkRecordView> records) {
        return WorkersById.of(
                workers, records.stream().map(WorkRecordView::workerId).toList());
    }
}
