package io.gridward.staffing;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class StaffingDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "worker_pkey", CommonProblem.ID_TAKEN,
                "account_worker_fkey", StaffingProblem.WORKER_UNKNOWN,
                "worker_id_card_unique", StaffingProblem.ID_CARD_TAKEN,
                "assignment_pkey", CommonProblem.ID_TAKEN,
                "assignment_not_twice", StaffingProblem.ASSIGNED_ALREADY,
                "assignment_one_post_a_worker", StaffingProblem.WORKER_HAS_POST,
                "assignment_one_full_time_a_grid", StaffingProblem.FULL_TIME_POST_TAKEN,
                "assignment_one_leader_a_grid", StaffingProblem.LEADER_POST_TAKEN);
    }
}
