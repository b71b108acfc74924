package io.gridward.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseCondition.CALLED;
import static io.gridward.casework.CaseCondition.CLOSED_LATELY;
import static io.gridward.casework.CaseCondition.EXTENSION_LEFT;
import static io.gridward.casework.CaseCondition.EXTENSION_REQUESTED;
import static io.gridward.casework.CaseCondition.FIRST_EXTENSION_OR_SUPERIOR;
import static io.gridward.casework.CaseCondition.FIRST_RETURN;
import static io.gridward.casework.CaseCondition.HANDLER;
import static io.gridward.casework.CaseCondition.LEVEL_ABOVE;
import static io.gridward.casework.CaseCondition.NAMED_VERIFIER;
import static io.gridward.casework.CaseCondition.NOTHING_REQUESTED;
import static io.gridward.casework.CaseCondition.NOT_ARBITRATED;
import static io.gridward.casework.CaseCondition.NOT_EXPIRED;
import static io.gridward.casework.CaseCondition.NOT_HANDLER;
import static io.gridward.casework.CaseCondition.OWN;
import static io.gridward.casework.CaseCondition.REQUESTED;
import static io.gridward.casework.CaseCondition.REWORKED_IN_VAIN;
import static io.gridward.casework.CaseCondition.REWORK_LEFT;
import static io.gridward.casework.CaseCondition.SECOND_RETURN;
import static io.gridward.casework.CaseCondition.SUPERIOR;
import static io.gridward.casework.CaseCondition.SUPERVISED;
import static io.gridward.casework.CaseCondition.SUPERVISOR_IF_SELF_HANDLED;
import static io.gridward.casework.CaseCondition.TO_BE_CALLED;
import static io.gridward.casework.CaseState.ACCEPTED;
import static io.gridward.casework.CaseState.CALLBACK;
import static io.gridward.casework.CaseState.CLOSED;
import static io.gridward.casework.CaseState.DISPATCHED;
import static io.gridward.casework.CaseState.DRAFT;
import static io.gridward.casework.CaseState.ESCALATED;
import static io.gridward.casework.CaseState.IN_PROGRESS;
import static io.gridward.casework.CaseState.MERGED;
import static io.gridward.casework.CaseState.REJECTED;
import static io.gridward.casework.CaseState.REPORTED;
import static io.gridward.casework.CaseState.RESOLVED;
import static io.gridward.casework.CaseState.RETURN_REQUESTED;
import static io.gridward.casework.CaseState.REWORK;
import static io.gridward.casework.CaseState.SELF_HANDLED;
import static io.gridward.casework.CaseState.SUSPENDED;
import static io.gridward.casework.CaseState.TERMINATED;
import static io.gridward.casework.CaseState.VERIFYING;
import static io.gridward.casework.TransitionRows.on;

/**
 * The life cycle of a case (DOMAIN.md §6) as one table: who may do what in which state, under which conditions, and
 * where that leads. Whoever adds a state or a verb adds rows here; CASES.md and the diagram in it are written from it. The
 * use cases let in all roles a verb has in any row.
 */
final class CaseLifeCycle {

    private static final Set<Role> REPORTERS = Set.of(
            Role.ADMIN, Role.COMMANDER, Role.SUPERVISOR, Role.LEADER, Role.WORKER, Role.PART_TIMER, Role.DEPARTMENT);
    private static final Set<Role> WALKERS = Set.of(Role.SUPERVISOR, Role.LEADER, Role.WORKER, Role.PART_TIMER);
    private static final Set<Role> RAISERS = Set.of(Role.ADMIN, Role.COMMANDER, Role.LEADER);
    private static final Set<Role> HANDLERS = Set.of(Role.DEPARTMENT, Role.LEADER, Role.WORKER, Role.COMMANDER);
    private static final Set<Role> VERIFIERS = Set.of(Role.SUPERVISOR, Role.LEADER, Role.WORKER);
    private static final Set<Role> NOBODY = Set.of();

    /** What waits for somebody and is no draft. */
    private static final CaseState[] OPEN =
            Arrays.stream(CaseState.values()).filter(CaseState::isOpen).toArray(CaseState[]::new);

    static final List<CaseTransition> TABLE = Stream.of(
                    on(CaseVerb.DRAFT).beginning().to(DRAFT).by(WALKERS),
                    on(CaseVerb.REPORT).beginning().to(REPORTED).by(REPORTERS),
                    on(CaseVerb.REPORT).from(DRAFT).to(REPORTED).by(REPORTERS).when(OWN),
                    on(CaseVerb.SELF_HANDLE)
                            .from(DRAFT)
                            .to(SELF_HANDLED)
                            .by(WALKERS)
                            .withNote()
                            .when(OWN),
                    on(CaseVerb.SAMPLE)
                            .from(SELF_HANDLED)
                            .to(VERIFYING)
                            .by(NOBODY)
                            .orAutomatically(),
                    on(CaseVerb.ACCEPT).from(REPORTED, ESCALATED).to(ACCEPTED).byCommandRoom(),
                    on(CaseVerb.REJECT)
                            .from(REPORTED)
                            .to(REJECTED)
                            .byCommandRoom()
                            .withNote(),
                    on(CaseVerb.MERGE).from(REPORTED).to(MERGED).byCommandRoom(),
                    on(CaseVerb.DISPATCH).from(ACCEPTED).to(DISPATCHED).byCommandRoom(),
                    on(CaseVerb.DISPATCH)
                            .from(RETURN_REQUESTED)
                            .to(DISPATCHED)
                            .byCommandRoom()
                            .when(FIRST_RETURN),
                    on(CaseVerb.ARBITRATE)
                            .from(RETURN_REQUESTED)
                            .to(DISPATCHED)
                            .byCommandRoom()
                            .withNote()
                            .when(SUPERIOR, SECOND_RETURN),
                    on(CaseVerb.ESCALATE)
                            .from(ACCEPTED)
                            .to(ESCALATED)
                            .by(RAISERS)
                            .withNote()
                            .when(LEVEL_ABOVE),
                    on(CaseVerb.ESCALATE)
                            .from(VERIFYING, CALLBACK)
                            .to(ESCALATED)
                            .byCommandRoom()
                            .withNote()
                            .when(LEVEL_ABOVE, REWORKED_IN_VAIN),
                    on(CaseVerb.REQUEST_RETURN)
                            .from(DISPATCHED)
                            .to(RETURN_REQUESTED)
                            .by(HANDLERS)
                            .withNote()
                            .when(HANDLER, NOT_ARBITRATED),
                    on(CaseVerb.START)
                            .from(DISPATCHED, REWORK)
                            .to(IN_PROGRESS)
                            .by(HANDLERS)
                            .orAutomatically()
                            .when(HANDLER),
                    on(CaseVerb.REQUEST_EXTENSION)
                            .from(IN_PROGRESS)
                            .by(HANDLERS)
                            .withNote()
                            .when(HANDLER, NOTHING_REQUESTED, EXTENSION_LEFT, NOT_EXPIRED),
                    on(CaseVerb.EXTEND)
                            .from(IN_PROGRESS)
                            .byCommandRoom()
                            .when(EXTENSION_REQUESTED, FIRST_EXTENSION_OR_SUPERIOR),
                    on(CaseVerb.REQUEST_SUSPENSION)
                            .from(IN_PROGRESS)
                            .by(HANDLERS)
                            .withNote()
                            .when(HANDLER, NOTHING_REQUESTED),
                    on(CaseVerb.SUSPEND)
                            .from(IN_PROGRESS)
                            .to(SUSPENDED)
                            .byCommandRoom()
                            .withNote(),
                    on(CaseVerb.REFUSE_REQUEST)
                            .from(IN_PROGRESS)
                            .byCommandRoom()
                            .withNote()
                            .when(REQUESTED),
                    on(CaseVerb.RESUME)
                            .from(SUSPENDED)
                            .to(IN_PROGRESS)
                            .byCommandRoom()
                            .orAutomatically(),
                    on(CaseVerb.RESOLVE)
                            .from(IN_PROGRESS)
                            .to(RESOLVED)
                            .by(HANDLERS)
                            .withNote()
                            .when(HANDLER),
                    on(CaseVerb.ARRANGE_VERIFICATION)
                            .from(RESOLVED)
                            .to(VERIFYING)
                            .byCommandRoom(),
                    on(CaseVerb.VERIFY)
                            .from(VERIFYING)
                            .to(CALLBACK)
                            .by(VERIFIERS)
                            .when(NOT_HANDLER, NAMED_VERIFIER, SUPERVISOR_IF_SELF_HANDLED),
                    on(CaseVerb.REWORK)
                            .from(VERIFYING)
                            .to(REWORK)
                            .by(VERIFIERS)
                            .withNote()
                            .when(REWORK_LEFT, NOT_HANDLER, NAMED_VERIFIER, SUPERVISOR_IF_SELF_HANDLED),
                    on(CaseVerb.REWORK)
                            .from(CALLBACK)
                            .to(REWORK)
                            .byCommandRoom()
                            .withNote()
                            .when(REWORK_LEFT),
                    on(CaseVerb.CALL_BACK).from(CALLBACK).byCommandRoom().when(TO_BE_CALLED),
                    on(CaseVerb.CLOSE).from(SELF_HANDLED).to(CLOSED).by(NOBODY).orAutomatically(),
                    on(CaseVerb.CLOSE)
                            .from(CALLBACK)
                            .to(CLOSED)
                            .byCommandRoom()
                            .orAutomatically()
                            .when(CALLED),
                    on(CaseVerb.REOPEN)
                            .from(CLOSED)
                            .to(ACCEPTED)
                            .byCommandRoom()
                            .withNote()
                            .when(CLOSED_LATELY),
                    on(CaseVerb.TERMINATE)
                            .from(ACCEPTED, IN_PROGRESS, SUSPENDED)
                            .to(TERMINATED)
                            .byCommandRoom()
                            .withNote(),
                    on(CaseVerb.TERMINATE)
                            .from(VERIFYING, CALLBACK)
                            .to(TERMINATED)
                            .byCommandRoom()
                            .withNote()
                            .when(REWORKED_IN_VAIN),
                    on(CaseVerb.SUPERVISE).from(OPEN).byCommandRoom().orAutomatically(),
                    on(CaseVerb.LIFT_SUPERVISION)
                            .from(OPEN)
                            .byCommandRoom()
                            .orAutomatically()
                            .withNote()
                            .when(SUPERVISED))
            .flatMap(TransitionRows::rows)
            .toList();

    private CaseLifeCycle() {}

    /** How a case begins by the verb. */
    static CaseTransition beginning(CaseVerb verb) {
        return TABLE.stream()
                .filter(row -> row.from() == null && row.verb() == verb)
                .findFirst()
                .orElseThrow();
    }

    /** The row by which the caller may do this now; empty when there is none. */
    static Optional<CaseTransition> transition(CaseVerb verb, CaseSituation situation) {
        return rows(situation).filter(row -> row.verb() == verb).findFirst();
    }

    /** The row by which this was done once, whoever did it. */
    static CaseTransition recalled(CaseVerb verb, CaseState from) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.verb() == verb)
                .findFirst()
                .orElseThrow();
    }

    /** What the caller may do now, in the order of the table. */
    static List<CaseVerb> allowed(CaseSituation situation) {
        return rows(situation).map(CaseTransition::verb).distinct().toList();
    }

    /** What stands in the way of the verb, were it not for which state and role would let the caller do it. */
    static Set<CaseCondition> unmet(CaseVerb verb, CaseSituation situation) {
        var unmet = EnumSet.noneOf(CaseCondition.class);
        permitted(situation)
                .filter(row -> row.verb() == verb)
                .flatMap(row -> row.conditions().stream())
                .filter(condition -> !condition.holds(situation))
                .forEach(unmet::add);
        return unmet;
    }

    private static Stream<CaseTransition> rows(CaseSituation situation) {
        return permitted(situation).filter(row -> row.fits(situation));
    }

    private static Stream<CaseTransition> permitted(CaseSituation situation) {
        boolean withinReach = situation.file().isWithinReach(situation.caller());
        return TABLE.stream()
                .filter(row -> row.from() == situation.file().state() && row.permits(situation.caller()))
                .filter(row -> withinReach || row.conditions().contains(OWN));
    }
}
