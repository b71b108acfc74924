package io.gridward.casework;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.department.DepartmentDirectory;
import io.gridward.department.DepartmentView;

/** To whom the rules give a case, whoever asks; as many statements for a hundred rules as for one. */
@ApplicationScoped
class CaseRouting {

    private final RoutingRules rules;
    private final DepartmentDirectory departments;

    CaseRouting(RoutingRules rules, DepartmentDirectory departments) {
        this.rules = rules;
        this.departments = departments;
    }

    /** @param reachCode of the grid or the area the case lies in */
    Optional<DepartmentView> departmentFor(String categoryCode, String reachCode) {
        return Optional.ofNullable(decide(categoryCode, reachCode).department());
    }

    RoutingDecision decide(String categoryCode, String reachCode) {
        var matching = rules.matching(categoryCode, reachCode);
        var named = departments.byIds(
                matching.stream().map(RoutingRule::departmentId).collect(Collectors.toSet()));
        return RoutingChoice.among(matching, named, reachCode);
    }
}
