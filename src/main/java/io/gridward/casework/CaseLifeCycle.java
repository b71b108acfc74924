package io.gridward.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseState.ACCEPTED;
import static io.gridward.casework.CaseState.CLOSED;
import static io.gridward.casework.CaseState.DISPATCHED;
import static io.gridward.casework.CaseState.IN_PROGRESS;
import static io.gridward.casework.CaseState.REJECTED;
import static io.gridward.casework.CaseState.REPORTED;
import static io.gridward.casework.CaseState.RESOLVED;

/**
 * The life cycle of a case (DOMAIN.md §6) as one table: who may do what in which state, and where that leads. Whoever
 * adds a state or a verb adds rows here. The use cases let in all roles a verb has in any row.
 */
final class CaseLifeCycle {

    private static final boolean NOTE_REQUIRED = true;
    private static final boolean NOTE_OPTIONAL = false;

    private static final Set<Role> REPORTERS = Set.of(
            Role.ADMIN, Role.COMMANDER, Role.SUPERVISOR, Role.LEADER, Role.WORKER, Role.PART_TIMER, Role.DEPARTMENT);
    private static final Set<Role> COMMAND_ROOM = Set.of(Role.ADMIN, Role.COMMANDER);
    private static final Set<Role> HANDLERS = Set.of(Role.DEPARTMENT, Role.LEADER, Role.WORKER, Role.COMMANDER);

    /** Where every case begins. */
    static final CaseTransition REPORT = new CaseTransition(CaseVerb.REPORT, null, REPORTED, REPORTERS, NOTE_OPTIONAL);

    static final List<CaseTransition> TABLE = List.of(
            REPORT,
            new CaseTransition(CaseVerb.ACCEPT, REPORTED, ACCEPTED, COMMAND_ROOM, NOTE_OPTIONAL),
            new CaseTransition(CaseVerb.REJECT, REPORTED, REJECTED, COMMAND_ROOM, NOTE_REQUIRED),
            new CaseTransition(CaseVerb.DISPATCH, ACCEPTED, DISPATCHED, COMMAND_ROOM, NOTE_OPTIONAL),
            new CaseTransition(CaseVerb.START, DISPATCHED, IN_PROGRESS, HANDLERS, NOTE_OPTIONAL),
            new CaseTransition(CaseVerb.RESOLVE, IN_PROGRESS, RESOLVED, HANDLERS, NOTE_REQUIRED),
            new CaseTransition(CaseVerb.CLOSE, RESOLVED, CLOSED, COMMAND_ROOM, NOTE_OPTIONAL));

    private CaseLifeCycle() {}

    /** The row by which the caller may do this in the state; empty when there is none. */
    static Optional<CaseTransition> transition(CaseState state, CaseVerb verb, Caller caller) {
        return TABLE.stream()
                .filter(row -> row.from() == state && row.verb() == verb && row.permits(caller))
                .findFirst();
    }

    /** What the caller may do in the state, in the order of the table. */
    static List<CaseVerb> allowed(CaseState state, Caller caller) {
        return TABLE.stream()
                .filter(row -> row.from() == state && row.permits(caller))
                .map(CaseTransition::verb)
                .distinct()
                .toList();
    }
}
