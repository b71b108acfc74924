package io.gridward.department;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.database.StatementCount;

import static io.gridward.department.DepartmentFixture.COUNTY;
import static io.gridward.department.DepartmentFixture.TOWN;
import static io.gridward.department.DepartmentFixture.account;
import static io.gridward.department.DepartmentFixture.add;
import static io.gridward.department.DepartmentFixture.commander;
import static io.gridward.department.DepartmentFixture.serving;
import static io.gridward.shared.graphql.Graphql.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class DepartmentsThroughGraphqlTest {

    @Inject
    StatementCount count;

    @Test
    void the_whole_life_of_a_department() {
        String name = "执法队 " + UUID.randomUUID();
        String id = ask(
                        commander(TOWN),
                        "mutation { createDepartment(input: {name: \"%s\", areaCode: \"%s\"}) { id area { level } } }"
                                .formatted(name, TOWN))
                .body("data.createDepartment.area.level", equalTo("FUNCTIONAL_ZONE"))
                .extract()
                .path("data.createDepartment.id");
        ask(
                        commander(TOWN),
                        "mutation { updateDepartment(id: \"%s\", expectedVersion: 0, patch: {officeLine: \"12345\"}) { name officeLine } }"
                                .formatted(id))
                .body("data.updateDepartment.name", equalTo(name))
                .body("data.updateDepartment.officeLine", equalTo("12345"));
        UUID account = account(TOWN);
        ask(
                        commander(TOWN),
                        "mutation { addDepartmentMember(id: \"%s\", input: {accountId: \"%s\"}) { version members { accountId } } }"
                                .formatted(id, account))
                .body("data.addDepartmentMember.version", equalTo(2))
                .body("data.addDepartmentMember.members.accountId", contains(account.toString()));
        ask(
                        commander(TOWN),
                        "mutation { removeDepartmentMember(id: \"%s\", expectedVersion: 2, accountId: \"%s\") { members { accountId } } }"
                                .formatted(id, account))
                .body("data.removeDepartmentMember.members", hasSize(0));
        ask(
                        commander(TOWN),
                        "mutation { retireDepartment(id: \"%s\", expectedVersion: 3, input: {reason: \"r\"}) { state } }"
                                .formatted(id))
                .body("data.retireDepartment.state", equalTo("RETIRED"));
        ask(commander(TOWN), "{ node(id: \"%s\") { ... on Department { name } } }".formatted(id))
                .body("data.node.name", equalTo(name));
    }

    @Test
    void a_town_that_sees_the_countys_department_does_not_see_its_people() {
        String county = serving(COUNTY);
        add(commander(), county, account(COUNTY));

        ask(commander(TOWN), "{ department(id: \"%s\") { name members { accountId } } }".formatted(county))
                .body("errors", nullValue())
                .body("data.department.members", nullValue());
    }

    @Test
    void one_statement_per_level_however_many() {
        String area = "330282406";
        assertThat(statementsFor(area, 1)).isEqualTo(statementsFor(area, 5)).isEqualTo(5);
    }

    private int statementsFor(String area, int departments) {
        for (int i = 0; i < departments; i++) {
            String id = serving(area);
            add(commander(), id, account(area));
            add(commander(), id, account(area));
        }
        var request = commander();
        return count.during(() -> ask(
                        request,
                        "{ departments(area: \"%s\", first: %d) { nodes { area { name } members { loginName } } } }"
                                .formatted(area, departments))
                .body("data.departments.nodes", hasSize(departments)));
    }
}
