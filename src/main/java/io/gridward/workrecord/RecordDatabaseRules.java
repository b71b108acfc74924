package io.gridward.workrecord;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class RecordDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "work_record_pkey", CommonProblem.ID_TAKEN,
                "record_photo_pkey", CommonProblem.ID_TAKEN);
    }
}
