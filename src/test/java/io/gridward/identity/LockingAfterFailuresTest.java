package io.gridward.identity;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class LockingAfterFailuresTest {

    @Inject
    MovableClock clock;

    String name;
    UUID id;

    @BeforeEach
    void an_account() {
        name = "li." + UUID.randomUUID();
        id = SignIn.account(name, Role.WORKER, Reach.everything(), null);
    }

    @AfterEach
    void now_again() {
        clock.back();
    }

    @Test
    void the_right_password_is_refused_after_five_wrong_ones() {
        guess(5);

        assertThat(statusOf(SignIn.PASSWORD)).isEqualTo(400);
        assertThat(Database.changes("ACCOUNT_LOCKED", id)).isEqualTo(1);
    }

    @Test
    void four_wrong_ones_do_not_lock() {
        guess(4);

        assertThat(statusOf(SignIn.PASSWORD)).isEqualTo(200);
    }

    @Test
    void success_starts_the_count_again() {
        guess(4);
        assertThat(statusOf(SignIn.PASSWORD)).isEqualTo(200);
        guess(4);
        assertThat(statusOf(SignIn.PASSWORD)).isEqualTo(200);
    }

    @Test
    void the_lock_ends_after_thirty_minutes_whatever_was_tried_meanwhile() {
        guess(5);
        clock.forward(Duration.ofMinutes(29));
        guess(3);
        assertThat(statusOf(SignIn.PASSWORD)).isEqualTo(400);
        clock.forward(Duration.ofMinutes(1));

        assertThat(statusOf(SignIn.PASSWORD)).isEqualTo(200);
    }

    @Test
    void guesses_made_at_once_are_counted_one_by_one() throws InterruptedException {
        AtOnce.times(12, () -> statusOf("wrong"));

        assertThat(Database.account(id).lockedUntil()).isNotNull();
        assertThat(Database.changes("ACCOUNT_LOCKED", id)).isEqualTo(1);
        assertThat(statusOf(SignIn.PASSWORD)).isEqualTo(400);
    }

    @Test
    void right_passwords_sent_at_once_all_pass() throws InterruptedException {
        assertThat(AtOnce.times(8, () -> statusOf(SignIn.PASSWORD))).containsOnly(200);
    }

    @Test
    void a_locked_account_cannot_refresh() {
        String refresh = TokenRequests.refreshTokenOf(name);
        guess(5);

        TokenRequests.refresh(refresh).then().statusCode(400);
    }

    @Test
    void guesses_leave_the_version_alone() {
        int before = Database.account(id).version();
        guess(5);

        assertThat(Database.account(id).version()).isEqualTo(before);
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(statusOf("wrong-" + i)).isEqualTo(400);
        }
    }

    private int statusOf(String password) {
        return TokenRequests.password(name, password).statusCode();
    }
}
