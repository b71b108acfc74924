package io.gridward.shared.web;

import java.util.Map;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** Addresses, hosts and headers made to reach what they should not, or to write into an answer. */
@GridwardTest
class HostileAddressesTest {

    /** However it is written, an address that names a protected place asks for a token, or names nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/me",
                "/v1//me",
                "/v1/./me",
                "/v1/../v1/me",
                "/v1/%2e/me",
                "/v1/me;x=1",
                "/v1;x/me",
                "/v1/me/",
                "/v1/me?%00",
                "/v1/%252e%252e/me",
                "/v1/me%00",
                "/v1/me%00.json",
                "/v1/me%2f",
                "/v1/ME",
                "/v1/grids/%2e%2e/accounts",
                "/v1/grids/..;/accounts",
                "/q/../v1/me",
                "/q/swagger-ui/../../v1/me",
                "/q/health/..%2f..%2fv1/me",
                "/.well-known/../v1/me",
                "/graphql/",
                "//graphql",
                "/graphql;x",
                "/graphql%2f",
                "/q/graphql-front",
                "/q/graphql-front/"
            })
    void no_way_of_writing_it_opens_a_door(String address) {
        var answer = RawHttp.send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.statuses()).as(answer.text()).hasSize(1).isSubsetOf(400, 401, 404, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%252f..%252fetc/passwd",
                "/..%c0%af..%c0%afetc/passwd",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/db/migration/V20261123_1__shared_create_outbox.sql",
                "/.git/config",
                "/q/swagger-ui/..%2f..%2fapplication.properties",
                "/q/swagger-ui/%2e%2e/%2e%2e/application.properties",
                "/q/swagger-ui/....//application.properties",
                "/q/swagger-ui/..%5c..%5capplication.properties",
                "/q/swagger-ui/..\\..\\application.properties",
                "/q/swagger-ui/%00",
                "/q/graphql-ui/..%2f..%2fapplication.properties",
                "/%",
                "/%zz",
                "/%c0%ae%c0%ae/"
            })
    void no_file_comes_out(String address) {
        var answer = RawHttp.send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.statuses()).as(answer.text()).hasSize(1).isSubsetOf(400, 404);
        assertThat(answer.text()).doesNotContain("root:", "quarkus.", "create table", "Exception");
    }

    @Test
    void links_do_not_repeat_the_host_a_caller_names() {
        for (String header : new String[] {"Host", "X-Forwarded-Host", "Forwarded"}) {
            var answer = loggedInAs(Role.ADMIN)
                    .header(header, header.equals("Forwarded") ? "host=evil.example" : "evil.example")
                    .get("/v1/areas?limit=1");
            assertThat(answer.header("Link")).startsWith("</v1/areas?").doesNotContain("evil");
        }
    }

    @Test
    void the_place_of_a_new_thing_does_not_repeat_it_either() {
        var location = loggedInAs(Role.ADMIN)
                .header("Host", "evil.example")
                .contentType(ContentType.JSON)
                .body(Map.of("areaCode", "330282006004", "name", "测试网格"))
                .post("/v1/grids")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(location).matches("/v1/grids/\\d{15}");
    }

    @Test
    void a_link_never_begins_with_a_host() {
        String token = SignIn.token(Role.ADMIN, null);
        var answer = RawHttp.send("GET //v1/areas?limit=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + token + "\r\n\r\n");
        assertThat(answer.text()).contains("Link: </v1/areas?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/areas?limit=1&area=33%0d%0aX-Evil:%201",
                "/v1/areas?limit=1&area=33&x=%0d%0aX-Evil:%201",
                "/v1/areas?limit=1&x=%3E%3B%20rel=%22evil%22,%3Chttp://evil.example",
                "/v1/grids/%0d%0aX-Evil:%201",
                "/v1/accounts/%0d%0aX-Evil:%201"
            })
    void no_line_of_an_address_becomes_a_header(String address) {
        var answer = RawHttp.send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + SignIn.token(Role.ADMIN, null) + "\r\n\r\n");
        String head = answer.text().substring(0, answer.text().indexOf("\r\n\r\n"));
        assertThat(head).doesNotContainPattern("(?i)\nX-Evil").doesNotContain("rel=\"evil\"", "<http://evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%0d%0aX-Evil:1", "<script>", "a b", "ümlaut", "a;b", "{}"})
    void a_request_id_that_is_not_harmless_is_replaced(String id) {
        var answer = RawHttp.send("GET /.well-known/jwks.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "X-Request-Id: " + id + "\r\n\r\n");
        assertThat(answer.statuses()).containsExactly(200);
        assertThat(answer.text()).doesNotContain(id).containsPattern("X-Request-Id: [0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void no_header_changes_the_verb(String header) {
        loggedInAs(Role.ADMIN).header(header, "GET").post("/v1/me").then().statusCode(405);
        loggedInAs(Role.ADMIN)
                .queryParam("_method", "GET")
                .post("/v1/me")
                .then()
                .statusCode(405);
    }

    @Test
    void other_verbs_do_nothing() {
        String head = " /v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: secret=1\r\n\r\n";
        for (String verb : new String[] {"TRACE", "CONNECT", "FOO", "PROPFIND", "get"}) {
            var answer = RawHttp.send(verb + head);
            assertThat(answer.statuses()).as(verb).hasSize(1).isSubsetOf(400, 401, 404, 405, 501);
            assertThat(answer.text()).doesNotContain("secret=1");
        }
    }

    @Test
    void asking_for_the_head_alone_needs_the_same_token() {
        var answer = RawHttp.send("HEAD /v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.statuses()).containsExactly(401);
        loggedInAs(Role.ADMIN).head("/v1/me").then().statusCode(200);
    }
}
