package io.gridward.exchange;

import io.quarkus.security.Authenticated;

import io.gridward.area.AreaFilter;
import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.casework.CaseFilter;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseView;
import io.gridward.grid.GridFilter;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridView;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.staffing.WorkerFilter;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerView;
import io.gridward.training.TrainingFilter;
import io.gridward.training.TrainingSearch;
import io.gridward.training.TrainingView;

/** The lists as spreadsheets: each caller gets what the list itself would show him, page for page. */
@UseCase
@Authenticated
public class SpreadsheetExport {

    private final AreaSheet areaSheet;
    private final GridSheet gridSheet;
    private final WorkerSheet workerSheet;
    private final CaseSheet caseSheet;
    private final TrainingSheet trainingSheet;
    private final AreaSearch areas;
    private final GridSearch grids;
    private final WorkerSearch workers;
    private final CaseSearch cases;
    private final TrainingSearch trainings;
    private final RowFiles files;

    SpreadsheetExport(
            AreaSheet areaSheet,
            GridSheet gridSheet,
            WorkerSheet workerSheet,
            CaseSheet caseSheet,
            TrainingSheet trainingSheet,
            AreaSearch areas,
            GridSearch grids,
            WorkerSearch workers,
            CaseSearch cases,
            TrainingSearch trainings,
            RowFiles files) {
        this.areaSheet = areaSheet;
        this.gridSheet = gridSheet;
        this.workerSheet = workerSheet;
        this.caseSheet = caseSheet;
        this.trainingSheet = trainingSheet;
        this.areas = areas;
        this.grids = grids;
        this.workers = workers;
        this.cases = cases;
        this.trainings = trainings;
        this.files = files;
    }

    @OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
    @Needs(Scope.READ_AREAS)
    public Spreadsheet divisions(AreaFilter filter) {
        return Spreadsheet.of(AreaView.class, areaSheet, page -> areas.page(filter, page), files);
    }

    @OutsideReach(Outside.HIDDEN)
    @Needs(Scope.READ_GRIDS)
    public Spreadsheet grids(GridFilter filter) {
        return Spreadsheet.of(GridView.class, gridSheet, page -> grids.page(filter, page), files);
    }

    @OutsideReach(Outside.HIDDEN_UNLESS_OWN)
    @Needs(Scope.READ_WORKERS)
    public Spreadsheet workers(WorkerFilter filter) {
        return Spreadsheet.of(WorkerView.class, workerSheet, page -> workers.page(filter, page), files);
    }

    @OutsideReach(Outside.HIDDEN_UNLESS_OWN)
    @Needs(Scope.READ_CASES)
    public Spreadsheet cases(CaseFilter filter) {
        return Spreadsheet.of(CaseView.class, caseSheet, page -> cases.page(filter, page), files);
    }

    @OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
    @Needs(Scope.READ_TRAININGS)
    public Spreadsheet trainings(TrainingFilter filter) {
        return Spreadsheet.of(TrainingView.class, trainingSheet, page -> trainings.page(filter, page), files);
    }
}
