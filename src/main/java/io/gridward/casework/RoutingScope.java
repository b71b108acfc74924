package io.gridward.casework;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.department.DepartmentProblem;
import io.gridward.department.DepartmentSearch;
import io.gridward.grid.DisposableAreas;
import io.gridward.shared.problem.Problem;

/** Where a rule holds. One without an area holds in the whole county. */
@ApplicationScoped
class RoutingScope {

    private final DisposableAreas areas;
    private final DepartmentSearch departments;
    private final String county;

    RoutingScope(
            DisposableAreas areas,
            DepartmentSearch departments,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.areas = areas;
        this.departments = departments;
        this.county = county;
    }

    /** The code by which the rule is within somebody's reach. */
    String codeOf(RoutingRule rule) {
        return orCounty(rule.areaCode());
    }

    /** @throws Problem NOT_FOUND when there is no such area or grid within the caller's reach */
    void requireDisposable(String areaCode) {
        areas.require(orCounty(areaCode));
    }

    /** @throws Problem NOT_FOUND, DEPARTMENT_RETIRED, ROUTING_DEPARTMENT_FOREIGN */
    void requireServedBy(UUID departmentId, String areaCode) {
        var department = departments.byId(departmentId);
        if (department.retired()) {
            throw Problem.of(DepartmentProblem.DEPARTMENT_RETIRED).with("department", department.name());
        }
        if (!department.serves(orCounty(areaCode))) {
            throw Problem.of(RoutingProblem.ROUTING_DEPARTMENT_FOREIGN)
                    .with("department", department.name())
                    .with("area", orCounty(areaCode));
        }
    }

    private String orCounty(String areaCode) {
        return areaCode.equals(RoutingRule.ANY) ? county : areaCode;
    }
}
