package io.gridward.casework;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.department.DepartmentDirectory;
import io.gridward.department.DepartmentView;
import io.gridward.shared.problem.Problem;

/** To whom a case may be given. */
@ApplicationScoped
class CaseDispatching {

    private final DepartmentDirectory departments;

    CaseDispatching(DepartmentDirectory departments) {
        this.departments = departments;
    }

    /**
     * The department that was named.
     *
     * @throws Problem CASE_DEPARTMENT_UNFIT where there is none, it is retired, or it serves another area
     */
    DepartmentView department(CaseFile file, DispatchCase command) {
        return departments
                .find(command.departmentId())
                .filter(found -> found.serves(file.location().reachCode()))
                .orElseThrow(() ->
                        Problem.of(CaseProblem.CASE_DEPARTMENT_UNFIT).with("departmentId", command.departmentId()));
    }
}
