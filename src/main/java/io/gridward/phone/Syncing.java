package io.gridward.phone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.Answer;
import io.gridward.shared.idempotency.Attempt;
import io.gridward.shared.idempotency.Idempotency;
import io.gridward.shared.idempotency.IdempotencyKey;
import io.gridward.shared.idempotency.Work;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;
import io.gridward.shared.secret.Secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Does in order what a phone has done offline: each operation in a transaction of its own, once however often it is sent, and
 * none is lost by another. What creates something has an id of the phone's besides, which is remembered for ever.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = "each operation is judged by its own roles and reach")
public class Syncing {

    private static final Logger LOG = Logger.getLogger(Syncing.class);
    private static final int MOST_AT_ONCE = 100;
    private static final String SECRET = "idempotency";
    private static final TypeReference<Map<String, Object>> RESULT = new TypeReference<>() {};

    private final SyncActions actions;
    private final Idempotency idempotency;
    private final Problems problems;
    private final CurrentCaller caller;
    private final Secrets secrets;
    private final ObjectMapper json;

    Syncing(
            SyncActions actions,
            Idempotency idempotency,
            Problems problems,
            CurrentCaller caller,
            Secrets secrets,
            ObjectMapper json) {
        this.actions = actions;
        this.idempotency = idempotency;
        this.problems = problems;
        this.caller = caller;
        this.secrets = secrets;
        this.json = json;
    }

    /**
     * @param operations some of which could not even be read
     * @return what became of each, in the same order
     */
    public List<SyncedOperation> sync(
            @NotNull @Size(min = 1, max = MOST_AT_ONCE) List<@NotNull Judged<SyncOperation>> operations) {
        Set<UUID> notDone = new HashSet<>();
        List<SyncedOperation> synced = new ArrayList<>();
        for (var given : operations) {
            var one = one(given, notDone);
            if (!one.isDone() && one.id() != null) {
                notDone.add(one.id());
            }
            synced.add(one);
        }
        return synced;
    }

    private SyncedOperation one(Judged<SyncOperation> given, Set<UUID> notDone) {
        var refusal = given.refusal();
        if (refusal != null) {
            return SyncedOperation.refused(null, refusal);
        }
        var operation = given.orThrow();
        UUID id = operation.id();
        UUID after = operation.after();
        if (after != null && notDone.contains(after)) {
            return SyncedOperation.notTried(id, after);
        }
        try {
            operation.requireWhole();
            return idempotency.once(attempt(operation), new Doing(operation));
        } catch (Exception thrown) {
            return SyncedOperation.refused(id, problems.of(thrown).orElseGet(() -> fault(thrown)));
        }
    }

    /** A fault of ours in one operation is no reason to lose the others. */
    private static Problem fault(Exception thrown) {
        LOG.error("Unexpected fault in an operation done offline", thrown);
        return Problem.of(CommonProblem.INTERNAL).with("requestId", String.valueOf(MDC.get("requestId")));
    }

    private Attempt attempt(SyncOperation operation) throws JsonProcessingException {
        byte[] hash = secrets.hmac(SECRET, json.writeValueAsString(operation).getBytes(UTF_8));
        return new Attempt(
                caller.id(),
                new IdempotencyKey("sync:" + operation.id()),
                HexFormat.of().formatHex(hash));
    }

    private final class Doing implements Work<SyncedOperation> {

        private final SyncOperation operation;

        Doing(SyncOperation operation) {
            this.operation = operation;
        }

        @Override
        public SyncedOperation run() {
            var result = json.convertValue(actions.perform(operation), RESULT);
            return SyncedOperation.done(operation.id(), SyncOutcome.DONE, result);
        }

        @Override
        public Answer answer(SyncedOperation done) throws JsonProcessingException {
            return new Answer(200, Map.of(), json.writeValueAsString(done.result()));
        }

        @Override
        public SyncedOperation again(Answer kept) throws JsonProcessingException {
            return SyncedOperation.done(operation.id(), SyncOutcome.REPEATED, json.readValue(kept.body(), RESULT));
        }
    }
}
