package io.gridward.casework;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.graphql.Graphql.ask;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class CategoriesTest {

    @Inject
    DataSource dataSource;

    @Test
    void the_dictionary_has_two_levels() {
        loggedInAs(Role.WORKER)
                .queryParam("limit", 200)
                .get("/v1/case-categories")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("01", "02", "03", "04", "05", "06", "07", "08", "09", "99", "01001"));
        loggedInAs(Role.WORKER)
                .queryParam("parent", "08")
                .get("/v1/case-categories")
                .then()
                .body("items.code", contains("08001", "08002", "08003", "08004", "08005"))
                .body("items.parentCode", everyItem(equalTo("08")))
                .body("items.defaultLimit", contains(4, 5, 5, 4, 20))
                .body("items[0].defaultLimitUnit", equalTo("WORKING_HOUR"))
                .body("items[0].name", equalTo("暴露垃圾"))
                .body("items[0].standardCode", nullValue());
    }

    @Test
    void graphql_pages_through_it() {
        String query = "query($after: String) { caseCategories(parent: \"02\", state: ACTIVE, first: 3, after: $after)"
                + " { nodes { id code name defaultLimit defaultLimitUnit state } pageInfo { hasNextPage endCursor } } }";
        var first = ask(loggedInAs(Role.PARTNER), query)
                .body("errors", nullValue())
                .body("data.caseCategories.nodes.code", contains("02001", "02002", "02003"))
                .body("data.caseCategories.nodes[0].defaultLimitUnit", equalTo("WORKING_DAY"))
                .extract();
        ask(loggedInAs(Role.PARTNER), query, Map.of("after", first.path("data.caseCategories.pageInfo.endCursor")))
                .body("data.caseCategories.nodes.code", contains("02004", "02005"))
                .body("data.caseCategories.pageInfo.hasNextPage", equalTo(false));
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($id: ID!) { node(id: $id) { ... on CaseCategory { code } } }",
                        Map.of("id", first.path("data.caseCategories.nodes[0].id")))
                .body("data.node.code", equalTo("02001"));
    }

    @Test
    void a_retired_category_takes_no_new_cases_and_old_ones_keep_it() throws SQLException {
        category("09801", "旧类", "now() - interval '1 day'", "null");
        String id = send(loggedInAs(Role.WORKER), report(nowhere(), "categoryCode", "09801"))
                .statusCode(201)
                .extract()
                .path("id");
        execute("update case_category set valid_to = now() where code = '09801'");

        send(loggedInAs(Role.WORKER), report(nowhere(), "categoryCode", "09801"))
                .statusCode(422)
                .body("code", equalTo("CASE_CATEGORY_RETIRED"));
        CaseFixture.accept(id);
        ask(
                        loggedInAs(Role.PARTNER),
                        "query($id: ID!) { case(id: $id) { state category { name state } } }",
                        Map.of("id", id))
                .body("data.case.state", equalTo("ACCEPTED"))
                .body("data.case.category.name", equalTo("旧类"))
                .body("data.case.category.state", equalTo("RETIRED"));
        loggedInAs(Role.WORKER)
                .queryParam("parent", "09")
                .queryParam("state", "ACTIVE")
                .get("/v1/case-categories")
                .then()
                .body("items.code", not(hasItem("09801")));
    }

    @Test
    void a_case_keeps_the_version_it_was_reported_under() throws SQLException {
        category("09802", "初版", "now() - interval '1 day'", "null");
        String id = send(loggedInAs(Role.WORKER), report(nowhere(), "categoryCode", "09802"))
                .extract()
                .path("id");
        execute("update case_category set valid_to = now() where code = '09802'");
        category("09802", "二版", "now()", "null");
        String later = send(loggedInAs(Role.WORKER), report(nowhere(), "categoryCode", "09802"))
                .statusCode(201)
                .extract()
                .path("id");

        String query = "query($id: ID!) { case(id: $id) { categoryCode category { name } } }";
        ask(loggedInAs(Role.PARTNER), query, Map.of("id", id)).body("data.case.category.name", equalTo("初版"));
        ask(loggedInAs(Role.PARTNER), query, Map.of("id", later)).body("data.case.category.name", equalTo("二版"));
    }

    @Test
    void a_category_of_tomorrow_is_not_there_yet() throws SQLException {
        category("09803", "明日", "now() + interval '1 day'", "null");
        send(loggedInAs(Role.WORKER), report(nowhere(), "categoryCode", "09803"))
                .statusCode(422)
                .body("code", equalTo("CASE_CATEGORY_UNKNOWN"));
    }

    @Test
    void at_no_moment_a_code_means_two_things() throws SQLException {
        category("09804", "一", "now()", "null");
        assertThatThrownBy(() -> category("09804", "二", "now() + interval '1 day'", "null"))
                .hasMessageContaining("case_category_period");
        for (String code : List.of("9", "0901", "090011", "0x")) {
            assertThatThrownBy(() -> category(code, "错", "now()", "null")).isInstanceOf(SQLException.class);
        }
    }

    private void category(String code, String name, String from, String to) throws SQLException {
        execute("""
                insert into case_category (code, parent_code, name, valid_from, valid_to)
                values ('%s', left('%1$s', 2), '%s', %s, %s)""".formatted(code, name, from, to));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
