package io.gridward.shared.web;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Requests are measured by the template of their address, however many addresses are tried. */
@GridwardTest
class BoundedMetricsTest {

    private static final Pattern ADDRESS =
            Pattern.compile("^http_server_requests_seconds_count\\{.*uri=\"([^\"]*)\"", Pattern.MULTILINE);

    @Test
    void addresses_that_differ_in_an_id_or_lead_nowhere_are_counted_together() {
        for (int i = 0; i < 20; i++) {
            String some = UUID.randomUUID().toString();
            loggedInAs(Role.AUDITOR).get("/v1/workers/" + some);
            loggedInAs(Role.AUDITOR).get("/v1/nothing/" + some);
            given().get("/" + some + "?x=" + some);
            given().get("/q/" + some);
        }
        var addresses = ADDRESS.matcher(given().get("/q/metrics").asString())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(addresses).contains("/v1/workers/{id}").noneMatch(address -> address.matches(".*[0-9a-f]{8}-.*"));
    }
}
