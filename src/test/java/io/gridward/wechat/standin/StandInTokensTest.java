package io.gridward.wechat.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StandInTokensTest {

    private final HandClock clock = new HandClock();
    private final StandInTokens tokens = new StandInTokens(clock);

    @Test
    void the_same_until_five_minutes_before_it_expires_then_both_are_good() {
        String first = give(false);
        clock.pass(Duration.ofMinutes(114));
        assertThat(give(false)).isEqualTo(first).hasSize(512);

        clock.pass(Duration.ofMinutes(2));
        String second = give(false);
        assertThat(second).isNotEqualTo(first);
        tokens.require(first);
        tokens.require(second);

        clock.pass(Duration.ofMinutes(5));
        refused(() -> tokens.require(first), 42001);
        tokens.require(second);
        refused(() -> tokens.require("other"), 40001);
    }

    @Test
    void a_forced_one_ends_the_former_and_is_seldom_given() {
        String first = give(false);
        give(true);
        refused(() -> tokens.require(first), 40001);
        clock.pass(Duration.ofSeconds(29));
        refused(() -> give(true), 45011);
        for (int i = 1; i < 20; i++) {
            clock.pass(Duration.ofSeconds(30));
            give(true);
        }
        clock.pass(Duration.ofSeconds(30));
        refused(() -> give(true), 45009);
    }

    private String give(boolean force) {
        return tokens.give(force).json().get("access_token").asText();
    }

    private static void refused(ThrowingCallable call, int errcode) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.errcode())
                .isEqualTo(errcode));
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
