package io.gridward.shared.graphql;

import java.io.IOException;

import jakarta.transaction.Status;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.shared.graphql.engine.Answer;

/**
 * A mutation under an {@code Idempotency-Key} and what is read of it are one transaction: where a part is refused, all of it
 * is undone, and the answer says so by having no data. Without a key there is no such transaction, and nothing is done here.
 */
final class Undoing {

    private Undoing() {}

    /** Undoes a mutation that was refused before its use case began, by its role for instance: no such answer is kept. */
    static void ofRefusal(Answer answer) {
        if (answer.isRefusal()) {
            everything();
        }
    }

    static void everything() {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            QuarkusTransaction.setRollbackOnly();
        }
    }

    static void write(Answer answer, JsonGenerator generator) throws IOException {
        if (QuarkusTransaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
            generator.writeNull();
        } else {
            answer.write(generator);
        }
    }
}
