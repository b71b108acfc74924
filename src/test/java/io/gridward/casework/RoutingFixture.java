package io.gridward.casework;

import java.util.HashMap;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;

/** Rules by which cases find their departments. */
final class RoutingFixture {

    static final String COUNTY = "330282";
    static final String TOWN = "330282403";
    static final String VILLAGE = "330282403498";
    static final String OTHER_TOWN = "330282402";

    private RoutingFixture() {}

    static RequestSpecification commander(String... reach) {
        return loggedInAs(Role.COMMANDER, reach).contentType(ContentType.JSON);
    }

    /** @param area null for wherever, as the category for whatever */
    static Map<String, Object> rule(String area, String category, String department) {
        var fields = new HashMap<String, Object>();
        fields.put("areaCode", area);
        fields.put("categoryCode", category);
        fields.put("departmentId", department);
        return fields;
    }

    static ValidatableResponse set(RequestSpecification by, Map<String, ?> rule) {
        return by.body(rule).post("/v1/case-routing-rules").then();
    }

    /** Its id. */
    static String ruled(String area, String category, String department) {
        return set(commander(), rule(area, category, department))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse update(RequestSpecification by, String id, int version, String department) {
        return by.header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("departmentId", department))
                .patch("/v1/case-routing-rules/" + id)
                .then();
    }

    static ValidatableResponse delete(RequestSpecification by, String id, int version) {
        return by.header("If-Match", "\"" + version + "\"")
                .delete("/v1/case-routing-rules/" + id)
                .then();
    }

    static ValidatableResponse forecast(RequestSpecification by, String query) {
        return by.get("/v1/case-routing?" + query).then();
    }
}
