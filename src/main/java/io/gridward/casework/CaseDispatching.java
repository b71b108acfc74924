package io.gridward.casework;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.department.DepartmentDirectory;
import io.gridward.department.DepartmentView;
import io.gridward.shared.problem.Problem;

/** To whom a case is given: by the rules, or by the command room, which says why where they say otherwise. */
@ApplicationScoped
class CaseDispatching {

    private final DepartmentDirectory departments;
    private final CaseRouting routing;

    CaseDispatching(DepartmentDirectory departments, CaseRouting routing) {
        this.departments = departments;
        this.routing = routing;
    }

    /**
     * @throws Problem CASE_DEPARTMENT_UNFIT where the department that is named is unknown, retired, or serves another
     *     area; CASE_OVERRIDE_UNEXPLAINED; CASE_ROUTE_UNKNOWN where none is named and no rule fits
     */
    DepartmentView department(CaseFile file, DispatchCase command) {
        String reachCode = file.location().reachCode();
        var usual = routing.departmentFor(file.categoryCode(), reachCode);
        UUID departmentId = command.departmentId();
        if (departmentId == null) {
            return usual.orElseThrow(() -> Problem.of(CaseProblem.CASE_ROUTE_UNKNOWN)
                    .with("category", file.categoryCode())
                    .with("area", reachCode));
        }
        var named = departments
                .find(departmentId)
                .filter(found -> found.serves(reachCode))
                .orElseThrow(() -> Problem.of(CaseProblem.CASE_DEPARTMENT_UNFIT).with("departmentId", departmentId));
        usual.filter(other -> !other.id().equals(named.id()) && command.isUnexplained())
                .ifPresent(other -> {
                    throw Problem.of(CaseProblem.CASE_OVERRIDE_UNEXPLAINED).with("departmentId", other.id());
                });
        return named;
    }
}
