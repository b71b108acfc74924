package io.gridward.identity;

import java.time.Instant;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RememberingVerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final VerifiedTokens tokens = new VerifiedTokens();
    private final DefaultJWTCallerPrincipal someone = new DefaultJWTCallerPrincipal(new JwtClaims());

    @Test
    void until_they_expire() {
        tokens.remember("a", someone, NOW.plusSeconds(10), NOW);

        assertThat(tokens.find("a", NOW.plusSeconds(9))).contains(someone);
        assertThat(tokens.find("a", NOW.plusSeconds(10))).isEmpty();
        assertThat(tokens.find("b", NOW)).isEmpty();
    }

    @Test
    void never_more_than_there_is_room_for() {
        for (int i = 0; i < 25_000; i++) {
            tokens.remember("token-" + i, someone, NOW.plusSeconds(10), NOW);
        }

        assertThat(tokens.size()).isBetween(1, 10_000);
        assertThat(tokens.find("token-24999", NOW)).isPresent();
    }

    @Test
    void expired_ones_make_room_first() {
        for (int i = 0; i < 9_999; i++) {
            tokens.remember("old-" + i, someone, NOW.plusSeconds(10), NOW);
        }
        tokens.remember("lasting", someone, NOW.plusSeconds(900), NOW);
        tokens.remember("new", someone, NOW.plusSeconds(900), NOW.plusSeconds(10));

        assertThat(tokens.size()).isEqualTo(2);
    }
}
