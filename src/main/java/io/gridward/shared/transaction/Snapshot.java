package io.gridward.shared.transaction;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** One moment of the database, for what is read in many statements and has to fit together. */
@ApplicationScoped
public class Snapshot {

    private final EntityManager entities;

    Snapshot(EntityManager entities) {
        this.entities = entities;
    }

    /** Whatever is read within is as it was at the first statement; nothing can be changed. */
    public <T> T during(Duration longest, Supplier<T> reading) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) longest.toSeconds()));
        try {
            entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                    .executeUpdate();
            return reading.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
