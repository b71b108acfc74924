package io.gridward.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.department.DepartmentView;

/**
 * Which of the rules that match a case decides: of the nearest area the one of the nearest category whose department can
 * take the case.
 *
 * <p>Where comes before what. A town that gives all its cases to a squad of its own means those too for which the county
 * has a rule by category; whoever wants one category handled elsewhere says so for the town.
 */
final class RoutingChoice {

    private static final Comparator<RoutingRule> NEAREST_FIRST = Comparator.comparingInt(
                    (RoutingRule rule) -> rule.areaCode().length())
            .thenComparingInt(rule -> rule.categoryCode().length())
            .reversed();

    private RoutingChoice() {}

    /**
     * @param matching rules whose area and category are those of the case or above them
     * @param departments by their ids
     * @param reachCode of the grid or the area the case lies in
     */
    static RoutingDecision among(List<RoutingRule> matching, Map<UUID, DepartmentView> departments, String reachCode) {
        RoutingRule chosen = null;
        var passedOver = new ArrayList<PassedOverRule>();
        for (RoutingRule rule : matching.stream().sorted(NEAREST_FIRST).toList()) {
            var why = obstacle(departments.get(rule.departmentId()), reachCode);
            if (why == null && chosen == null) {
                chosen = rule;
            } else {
                passedOver.add(new PassedOverRule(
                        RoutingRuleView.from(rule), why == null ? PassedOverReason.NEARER_RULE_DECIDES : why));
            }
        }
        return new RoutingDecision(
                chosen == null ? null : departments.get(chosen.departmentId()),
                chosen == null ? null : RoutingRuleView.from(chosen),
                passedOver);
    }

    private static @Nullable PassedOverReason obstacle(@Nullable DepartmentView department, String reachCode) {
        if (department == null || department.retired()) {
            return PassedOverReason.DEPARTMENT_RETIRED;
        }
        return department.serves(reachCode) ? null : PassedOverReason.DEPARTMENT_SERVES_ELSEWHERE;
    }
}
