package io.gridward.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.department.DepartmentState;
import io.gridward.department.DepartmentView;

import static io.gridward.casework.PassedOverReason.DEPARTMENT_RETIRED;
import static io.gridward.casework.PassedOverReason.DEPARTMENT_SERVES_ELSEWHERE;
import static io.gridward.casework.PassedOverReason.NEARER_RULE_DECIDES;
import static org.assertj.core.api.Assertions.assertThat;

/** Who gets a blocked drain (01001) in grid 330282006004001. */
class RoutingChoiceTest {

    private static final String COUNTY = "330282";
    private static final String TOWN = "330282006";
    private static final String GRID = "330282006004001";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Map<UUID, DepartmentView> departments = new HashMap<>();
    private final List<RoutingRule> rules = new ArrayList<>();

    @Test
    void the_default_where_there_is_nothing_nearer() {
        rule("", "", serving("县指挥中心", COUNTY));

        assertThat(department()).isEqualTo("县指挥中心");
    }

    /** One does not ask the county's bureau about what the town does itself. */
    @Test
    void where_comes_before_what() {
        rule(COUNTY, "01001", serving("住建局", COUNTY));
        rule(TOWN, "", serving("镇执法队", TOWN));

        assertThat(department()).isEqualTo("镇执法队");
    }

    @Test
    void in_one_area_the_longer_category() {
        rule(TOWN, "", serving("镇执法队", TOWN));
        rule(TOWN, "01001", serving("镇水利站", TOWN));
        rule(TOWN, "01", serving("镇民政办", TOWN));

        assertThat(department()).isEqualTo("镇水利站");
    }

    @Test
    void the_longest_area_of_all_is_the_grid() {
        rule(TOWN, "01001", serving("镇水利站", TOWN));
        rule(GRID, "", serving("园区物业", TOWN));

        assertThat(department()).isEqualTo("园区物业");
    }

    @Test
    void a_retired_department_leaves_it_to_the_next_rule() {
        rule(TOWN, "01001", retired("镇水利站", TOWN));
        rule(COUNTY, "01001", serving("水利局", COUNTY));

        assertThat(department()).isEqualTo("水利局");
        assertThat(reasons()).containsExactly(DEPARTMENT_RETIRED);
    }

    @Test
    void so_does_one_that_serves_elsewhere() {
        rule(TOWN, "01001", serving("邻镇水利站", "330282002"));
        rule(COUNTY, "01001", serving("水利局", COUNTY));

        assertThat(department()).isEqualTo("水利局");
        assertThat(reasons()).containsExactly(DEPARTMENT_SERVES_ELSEWHERE);
    }

    @Test
    void every_rule_that_does_not_decide_says_why() {
        rule("", "", serving("县指挥中心", COUNTY));
        rule(COUNTY, "01", retired("民政局", COUNTY));
        rule(COUNTY, "01001", serving("水利局", COUNTY));
        rule(TOWN, "", retired("镇执法队", TOWN));

        assertThat(department()).isEqualTo("水利局");
        // Nearest first.
        assertThat(reasons()).containsExactly(DEPARTMENT_RETIRED, DEPARTMENT_RETIRED, NEARER_RULE_DECIDES);
    }

    @Test
    void nobody_where_no_rule_can_decide() {
        rule(TOWN, "", retired("镇执法队", TOWN));

        assertThat(decision().department()).isNull();
        assertThat(decision().rule()).isNull();
    }

    private UUID serving(String name, String area) {
        return department(name, area, DepartmentState.ACTIVE);
    }

    private UUID retired(String name, String area) {
        return department(name, area, DepartmentState.RETIRED);
    }

    private UUID department(String name, String area, DepartmentState state) {
        var id = UUID.randomUUID();
        departments.put(id, new DepartmentView(id.toString(), name, area, null, state, NOW, null, null, 0));
        return id;
    }

    private void rule(String area, String category, UUID department) {
        rules.add(new RoutingRule(UUID.randomUUID(), area, category, department, NOW));
    }

    private RoutingDecision decision() {
        return RoutingChoice.among(rules, departments, GRID);
    }

    private String department() {
        return decision().department().name();
    }

    private List<PassedOverReason> reasons() {
        return decision().passedOver().stream().map(PassedOverRule::reason).toList();
    }
}
