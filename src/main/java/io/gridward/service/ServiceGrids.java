package io.gridward.service;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.grid.GridProblem;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridState;
import io.gridward.shared.problem.Problem;

/** The grids for whose residents something can be done. */
@ApplicationScoped
class ServiceGrids {

    private final GridSearch grids;

    ServiceGrids(GridSearch grids) {
        this.grids = grids;
    }

    /** @throws Problem NOT_FOUND when there is none of that code within reach, GRID_RETIRED */
    void requireActive(String code) {
        if (grids.byCode(code).state() == GridState.RETIRED) {
            throw Problem.of(GridProblem.GRID_RETIRED).with("grid", code);
        }
    }
}
