package io.gridward.service;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class ServiceDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "errand_pkey", CommonProblem.ID_TAKEN,
                "errand_step_pkey", CommonProblem.STALE_VERSION,
                "household_pkey", CommonProblem.ID_TAKEN,
                "visit_pkey", CommonProblem.ID_TAKEN,
                "policy_notice_pkey", CommonProblem.ID_TAKEN,
                "opinion_pkey", CommonProblem.ID_TAKEN,
                "opinion_group_pkey", CommonProblem.ID_TAKEN);
    }
}
