package io.gridward.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.Graphql;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

/** What the conventions say of every list, tried on each that is registered: a new one is tried without being named. */
@GridwardTest
class EveryListTest {

    private static final List<String> NO_CURSORS =
            List.of("x", "!!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --", "%00");

    @TestFactory
    Stream<DynamicTest> by_rest() {
        var lists = restLists();
        assertThat(lists).as("lists that were found").hasSizeGreaterThan(10);
        return lists.stream()
                .flatMap(list -> Stream.of(
                        DynamicTest.dynamicTest(list + " refuses cursors it never gave", () -> {
                            for (String cursor : NO_CURSORS) {
                                reader(list)
                                        .queryParam("cursor", cursor)
                                        .get(list)
                                        .then()
                                        .statusCode(400)
                                        .body("code", equalTo("CURSOR_INVALID"));
                            }
                        }),
                        DynamicTest.dynamicTest(list + " keeps its limit between 1 and 200", () -> {
                            for (String limit : List.of("0", "-1", "201", "x", "1.5", "99999999999")) {
                                reader(list)
                                        .queryParam("limit", limit)
                                        .get(list)
                                        .then()
                                        .statusCode(400);
                            }
                            reader(list)
                                    .queryParam("limit", 200)
                                    .get(list)
                                    .then()
                                    .statusCode(200)
                                    .body("items.size()", lessThanOrEqualTo(200));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> by_graphql() {
        var connections = connections();
        assertThat(connections).as("connections that were found").hasSizeGreaterThan(5);
        return connections.stream()
                .flatMap(field -> Stream.of(
                        DynamicTest.dynamicTest(field + " refuses cursors it never gave", () -> {
                            for (String cursor : NO_CURSORS) {
                                Graphql.ask(reader(field), query(field, "after: $after"), Map.of("after", cursor))
                                        .body("errors", hasSize(1))
                                        .body("errors[0].extensions.code", equalTo("CURSOR_INVALID"));
                            }
                        }),
                        DynamicTest.dynamicTest(field + " keeps first between 1 and 100", () -> {
                            for (int first : new int[] {0, -1, 101, Integer.MAX_VALUE}) {
                                // Some are refused for their cost before they are refused for their size.
                                var answer = reader(field)
                                        .contentType("application/json")
                                        .body(Map.of(
                                                "query",
                                                "{ " + field + "(first: " + first + ") { nodes { __typename } } }"))
                                        .post("/graphql")
                                        .jsonPath();
                                assertThat(answer.getString("errors[0].extensions.code"))
                                        .isIn("INVALID_FIELDS", "GRAPHQL_TOO_DEAR");
                            }
                        })));
    }

    private static String query(String field, String argument) {
        return "query($after: String) { " + field + "(" + argument + ") { nodes { __typename } } }";
    }

    /** What is one's own, a worker reads. */
    private static RequestSpecification reader(String list) {
        return list.startsWith("/v1/me/") || list.startsWith("own")
                ? loggedInAsWorker(UUID.fromString(
                        StaffingFixture.newWorker(WorkerKind.FULL_TIME).getString("id")))
                : reader();
    }

    private static RequestSpecification reader() {
        return loggedInAs(Role.ADMIN);
    }

    /** All addresses that take a cursor, with real ids in them. */
    private static List<String> restLists() {
        Map<String, Map<String, Object>> paths = reader().queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        List<String> lists = new ArrayList<>();
        paths.forEach((path, item) -> {
            if (item.get("get") instanceof Map<?, ?> get
                    && get.get("parameters") instanceof List<?> parameters
                    && parameters.stream()
                            .anyMatch(parameter -> "cursor".equals(((Map<?, ?>) parameter).get("name")))) {
                lists.add(withIds(path));
            }
        });
        return lists;
    }

    private static String withIds(String path) {
        if (path.contains("{id}")) {
            String owner = path.substring(0, path.indexOf("/{"));
            return path.replace("{id}", OWNERS.computeIfAbsent(owner, EveryListTest::create));
        }
        return path.replace("{code}", "330282");
    }

    private static final Map<String, String> OWNERS = new LinkedHashMap<>();

    /** Something that has a list of its own. */
    private static String create(String owner) {
        Map<String, Object> fields =
                switch (owner) {
                    case "/v1/workers" ->
                        Map.of(
                                "kind",
                                "PART_TIME",
                                "name",
                                "甲",
                                "areaCode",
                                "330282120",
                                "education",
                                "COLLEGE",
                                "hireDate",
                                "2019-12-01");
                    case "/v1/trainings" ->
                        Map.of(
                                "title",
                                "甲",
                                "kind",
                                "CLASS",
                                "areaCode",
                                "330282120",
                                "startsAt",
                                "2026-12-01T08:00:00Z",
                                "endsAt",
                                "2026-12-01T09:00:00Z");
                    case "/v1/departments" -> Map.of("name", "甲" + UUID.randomUUID(), "areaCode", "330282120");
                    case "/v1/api-clients" ->
                        Map.of("clientId", "lists-" + UUID.randomUUID(), "name", "甲", "reach", List.of("330282120"));
                    case "/v1/webhooks" -> Map.of("url", "http://127.0.0.1:9/", "types", List.of("AREA_CREATED"));
                    default -> throw new IllegalArgumentException("Say how to make one: " + owner);
                };
        return reader().contentType("application/json")
                .body(fields)
                .post(owner)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> connections() {
        return Graphql.ask(reader(), "{ __schema { queryType { fields { name args { name } } } } }")
                .extract()
                .jsonPath()
                .getList(
                        "data.__schema.queryType.fields.findAll { it.args.name.containsAll(['first', 'after']) }.name");
    }
}
