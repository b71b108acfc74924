package io.gridward.shared.transaction;

import java.util.Collection;

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

    /** Waits until it holds all of the names; in one order, so that two who want the same ones do not block each other. */
    public void acquireAll(Collection<String> names) {
        if (!names.isEmpty()) {
            entities.createNativeQuery("""
                            select count(pg_advisory_xact_lock(key))
                            from (select distinct hashtextextended(name, 0) as key
                                  from unnest(cast(:names as text[])) wanted (name)
                                  order by key) ordered
                            """, Long.class)
                    .setParameter("names", names.toArray(String[]::new))
                    .getSingleResult();
        }
    }
}
