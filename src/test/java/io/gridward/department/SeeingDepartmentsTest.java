package io.gridward.department;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.department.DepartmentFixture.COUNTY;
import static io.gridward.department.DepartmentFixture.OTHER_TOWN;
import static io.gridward.department.DepartmentFixture.TOWN;
import static io.gridward.department.DepartmentFixture.add;
import static io.gridward.department.DepartmentFixture.commander;
import static io.gridward.department.DepartmentFixture.create;
import static io.gridward.department.DepartmentFixture.department;
import static io.gridward.department.DepartmentFixture.patch;
import static io.gridward.department.DepartmentFixture.retire;
import static io.gridward.department.DepartmentFixture.serving;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class SeeingDepartmentsTest {

    @Test
    void a_town_sees_its_own_and_the_countys_but_not_the_next_towns() {
        String county = serving(COUNTY);
        String own = serving(TOWN);
        String next = serving(OTHER_TOWN);

        assertThat(shown(commander(TOWN), "")).contains(county, own).doesNotContain(next);
        commander(TOWN).get("/v1/departments/" + county).then().statusCode(200);
        commander(TOWN).get("/v1/departments/" + next).then().statusCode(404);
        assertThat(shown(loggedInAs(Role.WORKER, TOWN + "201001"), "")).contains(county, own);
    }

    @Test
    void what_lies_above_is_not_the_towns_to_change() {
        String county = serving(COUNTY);

        patch(commander(TOWN), county, 0, Map.of("name", "镇改县")).statusCode(404);
        create(commander(TOWN), department(COUNTY)).statusCode(404);
        create(commander(TOWN), department(OTHER_TOWN)).statusCode(404);
    }

    @Test
    void a_member_always_sees_his_own() {
        String next = serving(OTHER_TOWN);
        UUID member = SignIn.accountId(Role.DEPARTMENT, TOWN);
        var byMember = loggedInAs(Role.DEPARTMENT, TOWN);
        byMember.get("/v1/departments/" + next).then().statusCode(404);

        add(commander(), next, member).statusCode(200);

        loggedInAs(Role.DEPARTMENT, TOWN).get("/v1/departments/" + next).then().statusCode(200);
        assertThat(shown(loggedInAs(Role.DEPARTMENT, TOWN), "?area=" + OTHER_TOWN))
                .containsExactly(next);
    }

    @Test
    void the_list_narrows_by_area_and_state() {
        String kept = serving(TOWN);
        String gone = serving(TOWN);
        retire(gone, 0);

        assertThat(shown(commander(), "?state=ACTIVE&area=" + TOWN))
                .contains(kept)
                .doesNotContain(gone);
        assertThat(shown(commander(), "?state=RETIRED&area=" + TOWN))
                .contains(gone)
                .doesNotContain(kept);
        assertThat(shown(commander(), "?area=" + OTHER_TOWN)).doesNotContain(kept, gone);
    }

    private static List<String> shown(RequestSpecification to, String filter) {
        return to.queryParam("limit", 200)
                .get("/v1/departments" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
