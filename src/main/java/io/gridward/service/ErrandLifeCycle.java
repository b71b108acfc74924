package io.gridward.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

import static io.gridward.service.ErrandState.AGREED;
import static io.gridward.service.ErrandState.CONFIRMED;
import static io.gridward.service.ErrandState.DONE;
import static io.gridward.service.ErrandState.REQUESTED;
import static io.gridward.service.ErrandState.WITHDRAWN;

/**
 * The life cycle of an errand (DOMAIN.md §9) as one table: who may do what in which state, and where that leads. The use
 * cases let in all roles a verb has in any row.
 */
final class ErrandLifeCycle {

    private static final boolean NOTE_REQUIRED = true;
    private static final boolean NOTE_OPTIONAL = false;

    private static final Set<Role> COMMAND_ROOM = Set.of(Role.ADMIN, Role.COMMANDER);
    private static final Set<Role> HANDLERS = Set.of(Role.ADMIN, Role.COMMANDER, Role.LEADER, Role.WORKER);

    /** Of a grid without a worker the command room ticks off; an administrator works in none. */
    private static final Set<Role> DOERS = Set.of(Role.COMMANDER, Role.LEADER, Role.WORKER);

    /** Where every errand begins. */
    static final ErrandTransition REQUEST =
            new ErrandTransition(ErrandVerb.REQUEST, null, REQUESTED, HANDLERS, NOTE_OPTIONAL);

    static final List<ErrandTransition> TABLE = List.of(
            REQUEST,
            new ErrandTransition(ErrandVerb.AGREE, REQUESTED, AGREED, HANDLERS, NOTE_OPTIONAL),
            // Another date, as long as the first has not passed.
            new ErrandTransition(ErrandVerb.AGREE, AGREED, AGREED, HANDLERS, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.PROGRESS, REQUESTED, REQUESTED, HANDLERS, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.PROGRESS, AGREED, AGREED, HANDLERS, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.TICK_OFF, AGREED, DONE, DOERS, NOTE_OPTIONAL),
            new ErrandTransition(ErrandVerb.CONFIRM, DONE, CONFIRMED, HANDLERS, NOTE_OPTIONAL),
            new ErrandTransition(ErrandVerb.DENY, DONE, AGREED, HANDLERS, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.WITHDRAW, REQUESTED, WITHDRAWN, HANDLERS, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.WITHDRAW, AGREED, WITHDRAWN, HANDLERS, NOTE_REQUIRED),
            // Whenever the resident asks for it; the work goes on or rests as it did.
            new ErrandTransition(ErrandVerb.ERASE, REQUESTED, REQUESTED, COMMAND_ROOM, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.ERASE, AGREED, AGREED, COMMAND_ROOM, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.ERASE, DONE, DONE, COMMAND_ROOM, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.ERASE, CONFIRMED, CONFIRMED, COMMAND_ROOM, NOTE_REQUIRED),
            new ErrandTransition(ErrandVerb.ERASE, WITHDRAWN, WITHDRAWN, COMMAND_ROOM, NOTE_REQUIRED));

    private ErrandLifeCycle() {}

    /** The row by which the caller may do this in the state; empty when there is none. */
    static Optional<ErrandTransition> transition(ErrandState state, ErrandVerb verb, Caller caller) {
        return TABLE.stream()
                .filter(row -> row.from() == state && row.verb() == verb && row.permits(caller))
                .findFirst();
    }

    /** What the caller may do in the state, in the order of the table. */
    static List<ErrandVerb> allowed(ErrandState state, Caller caller) {
        return TABLE.stream()
                .filter(row -> row.from() == state && row.permits(caller))
                .map(ErrandTransition::verb)
                .distinct()
                .toList();
    }
}
