package io.gridward.grid;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class GridDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "grid_pkey", CommonProblem.ID_TAKEN,
                "grid_code_key", GridProblem.GRID_CODE_TAKEN,
                "grid_boundary_period", GridProblem.BOUNDARY_NOT_LATER);
    }
}
