package io.gridward.training;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class TrainingDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "training_pkey", CommonProblem.ID_TAKEN,
                "training_period", TrainingProblem.TRAINING_PERIOD_INVALID);
    }
}
