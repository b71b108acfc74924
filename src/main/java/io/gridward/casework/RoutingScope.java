package io.gridward.casework;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.area.AreaSearch;
import io.gridward.department.DepartmentProblem;
import io.gridward.department.DepartmentSearch;
import io.gridward.grid.GridSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.problem.Problem;

/** Where a rule holds. One without an area holds in the whole county. */
@ApplicationScoped
class RoutingScope {

    private static final int GRID_DIGITS = 15;

    private final AreaSearch areas;
    private final GridSearch grids;
    private final DepartmentSearch departments;
    private final CurrentCaller caller;
    private final String county;

    RoutingScope(
            AreaSearch areas,
            GridSearch grids,
            DepartmentSearch departments,
            CurrentCaller caller,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.areas = areas;
        this.grids = grids;
        this.departments = departments;
        this.caller = caller;
        this.county = county;
    }

    /** The code by which the rule is within somebody's reach. */
    String codeOf(RoutingRule rule) {
        return orCounty(rule.areaCode());
    }

    /** @throws Problem NOT_FOUND when there is no such area or grid within the caller's reach */
    void requireDisposable(String areaCode) {
        String code = orCounty(areaCode);
        if (code.length() == GRID_DIGITS) {
            grids.byCode(code);
            return;
        }
        areas.byCode(code);
        // Of the areas above one may read, but not dispose.
        if (!caller.reach().covers(code)) {
            throw Problem.notFound("area", code);
        }
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
