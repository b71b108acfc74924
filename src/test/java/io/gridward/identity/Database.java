package io.gridward.identity;

import java.util.UUID;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Looks at what is stored, for what no door shows. */
final class Database {

    private Database() {}

    static Account account(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(Accounts.class).get().findById(id));
    }

    static long changes(String type, UUID subject) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) Arc.container()
                .instance(Accounts.class)
                .get()
                .getEntityManager()
                .createNativeQuery(
                        "select count(*) from outbox where type = :type and subject_id = :subject", Long.class)
                .setParameter("type", type)
                .setParameter("subject", subject.toString())
                .getSingleResult());
    }

    static String changesOf(UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(Arc.container()
                        .instance(Accounts.class)
                        .get()
                        .getEntityManager()
                        .createNativeQuery(
                                "select string_agg(concat(type, before, after), ' ') from outbox where subject_id = :subject",
                                String.class)
                        .setParameter("subject", subject.toString())
                        .getSingleResult()));
    }
}
