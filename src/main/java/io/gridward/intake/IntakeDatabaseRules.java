package io.gridward.intake;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class IntakeDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "report_source_pkey", CommonProblem.ID_TAKEN,
                "resident_report_pkey", CommonProblem.ID_TAKEN,
                "report_source_name_once", IntakeProblem.SOURCE_NAME_TAKEN);
    }
}
