package io.gridward.area;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class AreaDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of("area_pkey", AreaProblem.AREA_CODE_TAKEN);
    }
}
