package io.gridward.grid;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.area.AreaSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.problem.Problem;

/** The areas and grids for which the caller may say something. */
@ApplicationScoped
public class DisposableAreas {

    private static final int GRID_DIGITS = 15;

    private final AreaSearch areas;
    private final GridSearch grids;
    private final CurrentCaller caller;

    DisposableAreas(AreaSearch areas, GridSearch grids, CurrentCaller caller) {
        this.areas = areas;
        this.grids = grids;
        this.caller = caller;
    }

    /** @throws Problem NOT_FOUND when there is none of that code within reach */
    public void require(String code) {
        if (code.length() == GRID_DIGITS) {
            grids.byCode(code);
        } else {
            areas.byCode(code);
            // Of the areas above one may read, but not dispose.
            if (!caller.reach().covers(code)) {
                throw Problem.notFound("area", code);
            }
        }
    }
}
