package io.gridward.department;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class DepartmentDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "department_pkey", CommonProblem.ID_TAKEN,
                "department_name_once", DepartmentProblem.DEPARTMENT_NAME_TAKEN);
    }
}
