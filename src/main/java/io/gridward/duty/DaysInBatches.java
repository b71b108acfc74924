package io.gridward.duty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/**
 * Works through days of workers, so many in a transaction. Where that fails each is tried by itself, so that one which
 * cannot be worked on holds up nobody. Such a day is left as it was, for the next time; the log tells of it once.
 */
final class DaysInBatches {

    private static final Logger LOG = Logger.getLogger(DaysInBatches.class);

    private final String what;
    private final Set<DutyDayId> told = ConcurrentHashMap.newKeySet();

    /** @param what is to be done to a day, such as "be locked" */
    DaysInBatches(String what) {
        this.what = what;
    }

    /**
     * @param left some of the days that are left, at most so many
     * @param step after which they are left no longer; returns a number of its own
     * @return the sum of these numbers
     */
    int workThrough(int together, IntFunction<List<DutyDayId>> left, ToIntFunction<List<DutyDayId>> step) {
        var faulty = new HashSet<DutyDayId>();
        int sum = 0;
        List<DutyDayId> next;
        do {
            next = QuarkusTransaction.requiringNew().call(() -> left.apply(together + faulty.size())).stream()
                    .filter(day -> !faulty.contains(day))
                    .toList();
            sum += next.isEmpty() ? 0 : work(next, step, faulty);
        } while (!next.isEmpty());
        return sum;
    }

    private int work(List<DutyDayId> days, ToIntFunction<List<DutyDayId>> step, Set<DutyDayId> faulty) {
        try {
            int done = QuarkusTransaction.requiringNew().call(() -> step.applyAsInt(days));
            told.removeAll(Set.copyOf(days));
            return done;
        } catch (RuntimeException fault) {
            if (days.size() > 1) {
                return days.stream()
                        .mapToInt(day -> work(List.of(day), step, faulty))
                        .sum();
            }
            faulty.addAll(days);
            if (told.addAll(days)) {
                LOG.errorf(fault, "%s cannot %s; it is tried again, the others go on", days, what);
            }
            return 0;
        }
    }
}
