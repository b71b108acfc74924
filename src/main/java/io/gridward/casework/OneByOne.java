package io.gridward.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;

/**
 * Lets a job go through cases, each held in a transaction of its own: of many nodes one does it, whichever holds the case
 * first, and what fails at one case holds up no other.
 */
@ApplicationScoped
class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);
    private static final int TOGETHER = 200;

    private final CaseFiles files;
    private final OnBehalf onBehalf;

    OneByOne(CaseFiles files, OnBehalf onBehalf) {
        this.files = files;
        this.onBehalf = onBehalf;
    }

    /**
     * @param due which cases wait, at most so many; those that are done do not wait any more
     * @param step finds the case held, and looks again whether there is anything to do
     */
    void forEach(String what, IntFunction<List<UUID>> due, Consumer<CaseFile> step) {
        var failed = new HashSet<UUID>();
        List<UUID> waiting = waiting(due, failed);
        while (!waiting.isEmpty()) {
            for (var id : waiting) {
                try {
                    onBehalf.of(Caller.SYSTEM, () -> {
                        QuarkusTransaction.requiringNew()
                                .run(() -> files.held(id).ifPresent(step));
                        return id;
                    });
                } catch (RuntimeException failure) {
                    LOG.errorf(failure, "Could not %s of case %s; it is tried again", what, id);
                    failed.add(id);
                }
            }
            waiting = waiting(due, failed);
        }
    }

    private static List<UUID> waiting(IntFunction<List<UUID>> due, Set<UUID> failed) {
        return QuarkusTransaction.requiringNew().call(() -> due.apply(TOGETHER + failed.size())).stream()
                .filter(id -> !failed.contains(id))
                .toList();
    }
}
