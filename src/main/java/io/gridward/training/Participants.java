package io.gridward.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Role;
import io.gridward.shared.problem.Problem;
import io.gridward.staffing.WorkerSearch;

/** Who may be enrolled or signed in by the caller. */
@ApplicationScoped
class Participants {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final WorkerSearch workers;
    private final CurrentCaller caller;

    Participants(WorkerSearch workers, CurrentCaller caller) {
        this.workers = workers;
        this.caller = caller;
    }

    /** Why some of the ids cannot take part in the training; the others can. */
    Map<String, Problem> refused(Training training, Collection<String> workerIds) {
        var refused = new HashMap<String, Problem>();
        var known = known(ids(workerIds));
        boolean mayOthers = mayOthers(training);
        for (String id : workerIds) {
            if (!ID.matcher(id).matches()) {
                refused.put(id, Problem.of(TrainingProblem.WORKER_ID_MALFORMED).with("worker", id));
            } else if (!mayOthers && !UUID.fromString(id).equals(caller.get().workerId())) {
                refused.put(id, Problem.of(TrainingProblem.ONLY_ONESELF));
            } else if (!known.contains(UUID.fromString(id))) {
                refused.put(id, Problem.notFound("worker", id));
            }
        }
        return refused;
    }

    /** Trainers and the command room act for others, but not in the trainings of the areas above them. */
    boolean mayOthers(Training training) {
        Caller by = caller.get();
        return by.hasAnyOf(Role.TRAINER, Role.COMMANDER, Role.ADMIN)
                && by.reach().covers(training.areaCode());
    }

    static Set<UUID> ids(Collection<String> workerIds) {
        return workerIds.stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** Those of the ids that are workers within the caller's reach. */
    private Set<UUID> known(Set<UUID> ids) {
        return workers.byIds(ids).stream()
                .map(worker -> UUID.fromString(worker.id()))
                .collect(Collectors.toSet());
    }
}
