package io.gridward.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;
import io.gridward.shared.time.Time;

/**
 * Does what a request asks once, however often it is sent. One transaction, which the use cases join, holds the key, looks
 * for an earlier answer, does the work and keeps its answer: the effect and the answer are there together or not at all.
 *
 * <p>Only successes are kept. A refusal has changed nothing, so the same request sent again is judged afresh.
 */
@ApplicationScoped
public class Idempotency {

    private final KeptAnswers kept;
    private final EntityManager entities;
    private final Problems problems;
    private final IdempotencyConfig config;
    private final Time time;

    Idempotency(KeptAnswers kept, EntityManager entities, Problems problems, IdempotencyConfig config, Time time) {
        this.kept = kept;
        this.entities = entities;
        this.problems = problems;
        this.config = config;
        this.time = time;
    }

    /** @throws Problem IDEMPOTENCY_KEY_IN_USE, IDEMPOTENCY_KEY_REUSED, or what the work itself throws */
    public <T> T once(Attempt attempt, Work<T> work) throws Exception {
        QuarkusTransaction.begin();
        try {
            kept.hold(attempt);
            var earlier = kept.find(attempt, time.now());
            T result = earlier.isPresent() ? work.again(earlier.get()) : first(attempt, work);
            if (QuarkusTransaction.isRollbackOnly()) {
                // A refusal that its door has put into an answer.
                QuarkusTransaction.rollback();
            } else {
                QuarkusTransaction.commit();
            }
            return result;
        } catch (Throwable thrown) {
            end(thrown);
            throw thrown;
        }
    }

    private <T> T first(Attempt attempt, Work<T> work) throws Exception {
        T result = work.run();
        if (QuarkusTransaction.isRollbackOnly()) {
            return result;
        }
        // What only the database can refuse is refused here, as at the end of a use case.
        entities.flush();
        Answer answer = work.answer(result);
        if (answer.isSuccess()) {
            kept.removeExpired(time.now());
            kept.keep(attempt, answer, time.now().plus(config.lifetime()));
        }
        return result;
    }

    /**
     * A refusal that a door says after its use case has ended well must not take back what the use case decided: a wrong
     * guess at a password stays counted. A use case that refuses has marked the transaction itself.
     */
    private void end(Throwable thrown) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            return;
        }
        try {
            if (isRefusal(thrown) && !QuarkusTransaction.isRollbackOnly()) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        } catch (RuntimeException lostConnection) {
            thrown.addSuppressed(lostConnection);
        }
    }

    private boolean isRefusal(Throwable thrown) {
        return problems.of(thrown)
                .filter(problem -> problem.kind().status() < 500)
                .isPresent();
    }
}
