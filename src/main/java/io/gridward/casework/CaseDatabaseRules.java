package io.gridward.casework;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class CaseDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "case_file_pkey", CommonProblem.ID_TAKEN,
                "case_step_pkey", CommonProblem.STALE_VERSION);
    }
}
