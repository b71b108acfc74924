package io.gridward.casework;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.department.DepartmentFixture;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.casework.RoutingFixture.COUNTY;
import static io.gridward.casework.RoutingFixture.OTHER_TOWN;
import static io.gridward.casework.RoutingFixture.TOWN;
import static io.gridward.casework.RoutingFixture.VILLAGE;
import static io.gridward.casework.RoutingFixture.commander;
import static io.gridward.casework.RoutingFixture.delete;
import static io.gridward.casework.RoutingFixture.rule;
import static io.gridward.casework.RoutingFixture.ruled;
import static io.gridward.casework.RoutingFixture.set;
import static io.gridward.casework.RoutingFixture.update;
import static io.gridward.department.DepartmentFixture.serving;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.graphql.Graphql.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class SettingRoutingRulesTest {

    private static String grid() {
        return GridFixture.gridIn(VILLAGE);
    }

    @Test
    void is_set_once_under_the_id_the_client_chose() {
        var rule = rule(grid(), "01001", serving(TOWN));
        String id = UUID.randomUUID().toString();
        rule.put("id", id);

        set(commander(TOWN), rule)
                .statusCode(201)
                .header("Location", endsWith("/v1/case-routing-rules/" + id))
                .header("ETag", "\"0\"")
                .body("categoryCode", equalTo("01001"));
        set(commander(TOWN), rule).statusCode(201).body("id", equalTo(id));
    }

    @Test
    void a_category_and_an_area_have_one_rule_together() {
        String grid = grid();
        String department = serving(TOWN);
        ruled(grid, null, department);
        ruled(grid, "01", department);

        set(commander(), rule(grid, "01", serving(TOWN))).statusCode(409).body("code", equalTo("ROUTING_RULE_TAKEN"));
        set(commander(), rule(grid, null, serving(TOWN))).statusCode(409).body("code", equalTo("ROUTING_RULE_TAKEN"));
    }

    @Test
    void another_department_may_get_its_cases_and_it_may_be_deleted() {
        String id = ruled(grid(), "01", serving(TOWN));
        String other = serving(COUNTY);

        update(commander(TOWN), id, 0, other).statusCode(200).body("departmentId", equalTo(other));
        update(commander(TOWN), id, 0, other).statusCode(412);
        delete(commander(TOWN), id, 0).statusCode(412);
        delete(commander(TOWN), id, 1).statusCode(204);
        commander(TOWN).get("/v1/case-routing-rules/" + id).then().statusCode(404);
    }

    @Test
    void names_only_what_there_is_and_can_do_it() {
        String grid = grid();
        String ofTown = serving(TOWN);
        String retired = serving(TOWN);
        DepartmentFixture.retire(retired, 0);

        refused(grid, "01001", retired, 409, "DEPARTMENT_RETIRED");
        refused(grid, "01001", serving(OTHER_TOWN), 422, "ROUTING_DEPARTMENT_FOREIGN");
        refused(COUNTY, "98", ofTown, 422, "CASE_CATEGORY_UNKNOWN");
        refused(COUNTY, "01001", ofTown, 422, "ROUTING_DEPARTMENT_FOREIGN");
        refused(null, "01001", ofTown, 422, "ROUTING_DEPARTMENT_FOREIGN");
        refused(grid, "98001", ofTown, 422, "CASE_CATEGORY_UNKNOWN");
        refused(grid, "01001", UUID.randomUUID().toString(), 404, "NOT_FOUND");
        refused(TOWN + "999999", "01001", ofTown, 404, "NOT_FOUND");
        refused("330282999", "01001", ofTown, 404, "NOT_FOUND");
        refused(grid, "1", ofTown, 400, "INVALID_FIELDS");
        refused("33", "01", ofTown, 400, "INVALID_FIELDS");
        refused(grid, "01", null, 400, "INVALID_FIELDS");
        String rule = ruled(grid, "01", ofTown);
        update(commander(), rule, 0, retired).statusCode(409).body("code", equalTo("DEPARTMENT_RETIRED"));
        update(commander(), rule, 0, serving(OTHER_TOWN))
                .statusCode(422)
                .body("code", equalTo("ROUTING_DEPARTMENT_FOREIGN"));
    }

    @Test
    void a_town_reads_the_countys_rules_and_does_not_touch_them() {
        String county = serving(COUNTY);
        String above = ruled(COUNTY, "08005", county);
        String everywhere = ruled(null, "08005", county);
        String next = ruled(OTHER_TOWN, "08005", county);

        for (String id : List.of(above, everywhere)) {
            commander(TOWN).get("/v1/case-routing-rules/" + id).then().statusCode(200);
            update(commander(TOWN), id, 0, county).statusCode(404);
            delete(commander(TOWN), id, 0).statusCode(404);
        }
        commander(TOWN).get("/v1/case-routing-rules/" + next).then().statusCode(404);
        List<String> shown = commander(TOWN)
                .get("/v1/case-routing-rules?limit=200&category=08005")
                .then()
                .extract()
                .path("items.id");
        assertThat(shown).contains(above, everywhere).doesNotContain(next);
        set(commander(TOWN), rule(COUNTY, "08004", county)).statusCode(404);
        set(commander(TOWN), rule(null, "08004", county)).statusCode(404);
        set(commander(TOWN), rule(OTHER_TOWN, "08004", county)).statusCode(404);
        // Whoever reaches the whole county disposes of what holds everywhere.
        delete(commander(COUNTY), everywhere, 0).statusCode(204);
        delete(commander(), above, 0);
        delete(commander(), next, 0);
    }

    @Test
    void is_for_the_command_room_and_read_by_auditors() {
        var rule = rule(grid(), "01", serving(TOWN));
        for (Role role : List.of(Role.WORKER, Role.LEADER, Role.SUPERVISOR, Role.DEPARTMENT, Role.AUDITOR)) {
            set(loggedInAs(role).contentType("application/json"), rule).statusCode(403);
        }
        loggedInAs(Role.AUDITOR).get("/v1/case-routing-rules").then().statusCode(200);
        loggedInAs(Role.WORKER).get("/v1/case-routing-rules").then().statusCode(403);
    }

    @Test
    void graphql_does_the_same() {
        String grid = grid();
        String department = serving(TOWN);
        String id = ask(
                        commander(),
                        "mutation { createCaseRoutingRule(input: {areaCode: \"%s\", departmentId: \"%s\"}) { id categoryCode department { areaCode } } }"
                                .formatted(grid, department))
                .body("data.createCaseRoutingRule.categoryCode", nullValue())
                .body("data.createCaseRoutingRule.department.areaCode", equalTo(TOWN))
                .extract()
                .path("data.createCaseRoutingRule.id");
        ask(commander(), "{ caseRoutingRules(department: \"%s\") { nodes { id } } }".formatted(department))
                .body("data.caseRoutingRules.nodes[0].id", equalTo(id));
        String other = serving(COUNTY);
        ask(
                        commander(),
                        "mutation { updateCaseRoutingRule(id: \"%s\", expectedVersion: 0, patch: {departmentId: \"%s\"}) { departmentId } }"
                                .formatted(id, other))
                .body("data.updateCaseRoutingRule.departmentId", equalTo(other));
        ask(
                        commander(),
                        "mutation { deleteCaseRoutingRule(id: \"%s\", expectedVersion: 1) { id areaCode } }"
                                .formatted(id))
                .body("data.deleteCaseRoutingRule.areaCode", equalTo(grid));
        ask(commander(), "{ caseRoutingRule(id: \"%s\") { id } }".formatted(id))
                .body("data.caseRoutingRule", nullValue());
    }

    private static void refused(String area, String category, String department, int status, String code) {
        set(commander(), rule(area, category, department)).statusCode(status).body("code", equalTo(code));
    }
}
