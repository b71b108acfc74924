package io.gridward.identity;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

@GridwardTest
class SigningInWithAPasswordTest {

    @BeforeEach
    void an_account() {
        SignIn.account("zhang.san", Role.COMMANDER, new Reach(List.of("330282006")), null);
    }

    @Test
    void answers_tokens_as_oauth_says() {
        TokenRequests.password("zhang.san", SignIn.PASSWORD)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(900))
                .body("refresh_token", notNullValue());
    }

    @Test
    void the_case_of_the_login_name_does_not_matter() {
        TokenRequests.password("Zhang.San", SignIn.PASSWORD).then().statusCode(200);
    }

    @Test
    void the_openapi_page_sends_an_empty_client_along() {
        given().auth()
                .preemptive()
                .basic("", "")
                .formParam("grant_type", "password")
                .formParam("scope", "")
                .formParam("username", "zhang.san")
                .formParam("password", SignIn.PASSWORD)
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"));
    }

    @Test
    void the_token_tells_who_one_is_at_both_doors() {
        String token = TokenRequests.password("zhang.san", SignIn.PASSWORD).path("access_token");

        TokenRequests.me(token)
                .then()
                .statusCode(200)
                .body("loginName", equalTo("zhang.san"))
                .body("roles", hasItem("COMMANDER"))
                .body("reach", hasItem("330282006"));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"query\": \"{ me { id loginName roles reach workerId } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.me.loginName", equalTo("zhang.san"))
                .body("data.me.roles", hasItem("COMMANDER"));
    }

    @Test
    void the_reach_of_the_token_narrows_what_is_seen() {
        String token = TokenRequests.password("zhang.san", SignIn.PASSWORD).path("access_token");

        given().auth().oauth2(token).get("/v1/areas/330282006004").then().statusCode(200);
        given().auth().oauth2(token).get("/v1/areas/330282100").then().statusCode(404);
        given().auth()
                .oauth2(token)
                .get("/v1/areas?level=COMMUNITY&limit=200")
                .then()
                .body("items.code", org.hamcrest.Matchers.everyItem(startsWith("330282006")));
    }
}
