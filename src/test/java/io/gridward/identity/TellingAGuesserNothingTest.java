package io.gridward.identity;

import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class TellingAGuesserNothingTest {

    private final String name = "wang." + UUID.randomUUID();
    private final String unknown = "nobody." + UUID.randomUUID();

    @Test
    void unknown_wrong_locked_and_deactivated_answer_alike() {
        UUID id = SignIn.account(name, Role.WORKER, Reach.everything(), null);
        String ofUnknown = answer(unknown, SignIn.PASSWORD);

        assertThat(answer(name, "wrong")).isEqualTo(ofUnknown);
        for (int i = 0; i < 4; i++) {
            answer(name, "wrong");
        }
        assertThat(answer(name, SignIn.PASSWORD)).as("locked").isEqualTo(ofUnknown);
        loggedInAs(Role.ADMIN).post("/v1/accounts/" + id + "/password").then().statusCode(200);
        String password =
                loggedInAs(Role.ADMIN).post("/v1/accounts/" + id + "/password").path("password");
        assertThat(answer(name, password)).isNotEqualTo(ofUnknown);
        loggedInAs(Role.ADMIN)
                .post("/v1/accounts/" + id + "/deactivation")
                .then()
                .statusCode(200);
        assertThat(answer(name, password)).as("deactivated").isEqualTo(ofUnknown);
    }

    @Test
    void unknown_and_wrong_take_as_long() {
        SignIn.account(name, Role.WORKER, Reach.everything(), null);
        answer(name, SignIn.PASSWORD);
        answer(unknown, "warming up");

        long wrong = fastestOf(name);
        long none = fastestOf(unknown);

        assertThat((double) wrong / none).isBetween(0.5, 2.0);
    }

    /** The fastest of a few says most about the work done; the others say what else the machine did. */
    private long fastestOf(String loginName) {
        return LongStream.range(0, 4)
                .map(i -> {
                    long start = System.nanoTime();
                    answer(loginName, "wrong");
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    private static String answer(String loginName, String password) {
        var response = TokenRequests.password(loginName, password);
        return response.statusCode() + response.contentType() + response.asString();
    }
}
