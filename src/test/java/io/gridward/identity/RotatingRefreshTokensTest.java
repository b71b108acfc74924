package io.gridward.identity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.MovableClock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@GridwardTest
class RotatingRefreshTokensTest {

    @Inject
    MovableClock clock;

    String first;
    UUID id;

    @BeforeEach
    void signed_in() {
        String name = "zhao." + UUID.randomUUID();
        id = SignIn.account(name, Role.WORKER, Reach.everything(), null);
        first = TokenRequests.refreshTokenOf(name);
    }

    @AfterEach
    void now_again() {
        clock.back();
    }

    @Test
    void each_use_gives_a_new_pair() {
        Response refreshed = TokenRequests.refresh(first);

        refreshed.then().statusCode(200).header("Cache-Control", "no-store").body("refresh_token", not(equalTo(first)));
        TokenRequests.me(refreshed.path("access_token")).then().statusCode(200);
        next(refreshed.path("refresh_token"));
    }

    @Test
    void an_old_one_that_comes_back_ends_the_family() {
        String second = next(first);
        String third = next(second);

        assertRefused(first);
        assertRefused(third);
        assertThat(Database.changes("REFRESH_TOKEN_REUSED", id)).isEqualTo(1);
    }

    @Test
    void the_one_before_ends_the_family_too_once_no_race_explains_it() {
        String second = next(first);
        clock.forward(Duration.ofSeconds(11));

        assertRefused(first);
        assertRefused(second);
    }

    @Test
    void a_race_has_one_winner_who_stays() throws InterruptedException {
        List<Response> answers = AtOnce.times(6, () -> TokenRequests.refresh(first));

        var winners =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 400);
        next(winners.get(0).path("refresh_token"));
    }

    @Test
    void it_ends_after_thirty_days_unused() {
        clock.forward(Duration.ofDays(29));
        String second = next(first);
        clock.forward(Duration.ofDays(29));
        String third = next(second);
        clock.forward(Duration.ofDays(30));

        assertRefused(third);
    }

    @Test
    void revoking_any_of_them_ends_the_family() {
        String second = next(first);
        revoke(first);

        assertRefused(second);
    }

    @Test
    void revoking_nonsense_is_no_error() {
        revoke("nonsense");
        revoke(RefreshToken.fresh(UUID.randomUUID()).text());
        next(first);
    }

    @Test
    void forged_ones_are_refused() {
        assertRefused("nonsense");
        assertRefused(RefreshToken.fresh(UUID.randomUUID()).text());
        assertRefused(first + "A");
        next(first);
    }

    private static void revoke(String token) {
        given().formParam("token", token).post("/v1/oauth/revoke").then().statusCode(200);
    }

    private static String next(String token) {
        return TokenRequests.refresh(token).then().statusCode(200).extract().path("refresh_token");
    }

    private static void assertRefused(String token) {
        TokenRequests.refresh(token).then().statusCode(400).body("error", equalTo("invalid_grant"));
    }
}
