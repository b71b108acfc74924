package io.gridward.shared.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Locks by name over all nodes, held to the end of the transaction (PostgreSQL advisory locks). */
@ApplicationScoped
public class Locks {

    private final EntityManager entities;

    Locks(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for whoever holds the name, then holds it. */
    public void acquire(String name) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))", Object.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
