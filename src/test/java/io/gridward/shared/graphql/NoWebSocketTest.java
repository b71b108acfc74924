package io.gridward.shared.graphql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;

/** The extension would run whatever came by WebSocket on an engine without our limits. */
@GridwardTest
class NoWebSocketTest {

    @ParameterizedTest
    @ValueSource(strings = {"graphql-transport-ws", "graphql-ws", "chat"})
    void an_upgrade_is_not_taken(String protocol) {
        loggedInAs(Role.AUDITOR)
                .header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", protocol)
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
    }
}
