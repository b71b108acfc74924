package io.gridward.casework;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/** Which of the self-handled cases are verified: nobody can tell before. */
@ApplicationScoped
class Sampling {

    private static final int ALL = 100;

    private final CaseworkConfig config;
    private final RandomGenerator random;

    Sampling(CaseworkConfig config, RandomGenerator random) {
        this.config = config;
        this.random = random;
    }

    boolean takes() {
        return random.nextInt(ALL) < config.sampledPercent();
    }

    @Singleton
    static class SecureDraw {
        @Produces
        @Singleton
        @DefaultBean
        RandomGenerator random() {
            return new SecureRandom();
        }
    }
}
