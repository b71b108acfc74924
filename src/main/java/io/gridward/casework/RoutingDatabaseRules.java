package io.gridward.casework;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class RoutingDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "case_routing_rule_pkey", CommonProblem.ID_TAKEN,
                "case_routing_rule_once", RoutingProblem.ROUTING_RULE_TAKEN);
    }
}
