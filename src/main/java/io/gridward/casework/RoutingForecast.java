package io.gridward.casework;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.grid.GridLocator;
import io.gridward.grid.GridSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.geo.Position;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Tells who would get a case, and why, without a case. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.AUDITOR})
@OutsideReach(value = Outside.HIDDEN, note = "what lies in no grid is the county's and open")
public class RoutingForecast {

    private final CaseRouting routing;
    private final CaseCategories categories;
    private final GridSearch grids;
    private final GridLocator locator;
    private final CurrentCaller caller;
    private final Time time;
    private final String county;

    RoutingForecast(
            CaseRouting routing,
            CaseCategories categories,
            GridSearch grids,
            GridLocator locator,
            CurrentCaller caller,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.routing = routing;
        this.categories = categories;
        this.grids = grids;
        this.locator = locator;
        this.caller = caller;
        this.time = time;
        this.county = county;
    }

    public RoutingDecision inGrid(String categoryCode, String gridCode) {
        return decide(categoryCode, grids.byCode(gridCode).code());
    }

    /** What lies in no grid, the county keeps. */
    public RoutingDecision at(String categoryCode, Position place) {
        var grid = locator.codeAt(place, time.now());
        if (grid.isPresent() && !caller.reach().covers(grid.get())) {
            throw Problem.notFound("grid", place.longitude() + "," + place.latitude());
        }
        return decide(categoryCode, grid.orElse(county));
    }

    private RoutingDecision decide(String categoryCode, String reachCode) {
        if (categories.latest(Set.of(categoryCode), time.now()).isEmpty()) {
            throw Problem.of(CaseProblem.CASE_CATEGORY_UNKNOWN).with("category", categoryCode);
        }
        return routing.decide(categoryCode, reachCode);
    }
}
