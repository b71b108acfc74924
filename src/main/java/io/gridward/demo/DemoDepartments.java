package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.gridward.department.DepartmentState;
import io.gridward.department.DepartmentView;
import io.gridward.shared.transaction.CopiedRows;

/**
 * The departments that the demo's cases name, which serve the county, and a squad in each town; with the rules by which a
 * new case finds them. In the town of the demo accounts the squad sees to city management itself.
 */
final class DemoDepartments {

    private static final String SQUAD = "综合执法队";
    private static final String CITY_MANAGEMENT = "08";

    /** What is none of the others' goes where its cases go. */
    private static final String OTHER = "99";

    private static final int TOWN_DIGITS = 9;

    private static final String DEPARTMENT = "id, name, area_code, created_at, version";
    private static final String RULE = "id, area_code, category_code, department_id, created_at, version";

    private final Connection connection;
    private final Instant since;
    private final Map<String, UUID> ids = new HashMap<>();
    private int rules;

    DemoDepartments(Connection connection, DemoTime time) {
        this.connection = connection;
        this.since = time.gridsSince();
    }

    /** @return those that serve the county */
    List<DepartmentView> load(List<DemoTeam> teams) throws SQLException {
        var offices = CopiedRows.into(connection, "department", DEPARTMENT);
        var bureaus = Trouble.ALL.stream().map(Trouble::department).distinct().toList();
        for (String name : bureaus) {
            add(name, name, DemoCounty.COUNTY, offices);
        }
        for (String town :
                teams.stream().map(team -> team.grid().townCode()).collect(Collectors.toCollection(TreeSet::new))) {
            add(town, SQUAD, town, offices);
        }
        offices.finish();
        rule();
        return bureaus.stream().map(this::view).toList();
    }

    private DepartmentView view(String name) {
        String id = Objects.requireNonNull(ids.get(name)).toString();
        return new DepartmentView(id, name, DemoCounty.COUNTY, null, DepartmentState.ACTIVE, since, null, null, 0);
    }

    private void add(String key, String name, String areaCode, CopiedRows offices) throws SQLException {
        UUID id = DemoId.DEPARTMENT.of(ids.size() + 1);
        ids.put(key, id);
        offices.add(id, name, areaCode, since, 0);
    }

    private void rule() throws SQLException {
        var into = CopiedRows.into(connection, "case_routing_rule", RULE);
        for (Trouble trouble : mostFrequent()) {
            boolean isDefault = trouble.category().equals(OTHER);
            send(isDefault ? "" : DemoCounty.COUNTY, isDefault ? "" : trouble.category(), trouble.department(), into);
        }
        String town = DemoCounty.FIRST_GRID.substring(0, TOWN_DIGITS);
        send(town, CITY_MANAGEMENT, town, into);
        into.finish();
    }

    /** Of each category the trouble there is most often. */
    private static Collection<Trouble> mostFrequent() {
        return Trouble.ALL.stream()
                .collect(Collectors.toMap(
                        Trouble::category,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(Trouble::share)),
                        TreeMap::new))
                .values();
    }

    private void send(String areaCode, String category, String department, CopiedRows into) throws SQLException {
        into.add(DemoId.ROUTING_RULE.of(++rules), areaCode, category, ids.get(department), since, 0);
    }
}
