package io.gridward.duty;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class DutyTermsDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "exemption_period", ExemptionProblem.EXEMPTION_PERIOD_INVALID,
                "exemption_of_worker_or_area", ExemptionProblem.EXEMPTION_SUBJECT_INVALID);
    }
}
