package io.gridward.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Role;

/** Rows of the life cycle that differ in their first state only, written once. */
final class TransitionRows {

    private static final Set<Role> COMMAND_ROOM = Set.of(Role.ADMIN, Role.COMMANDER);

    private final CaseVerb verb;
    private final List<@Nullable CaseState> from = new ArrayList<>();
    private @Nullable CaseState to;
    private Set<Role> roles = Set.of();
    private boolean automatic;
    private boolean noteRequired;
    private final Set<CaseCondition> conditions = EnumSet.noneOf(CaseCondition.class);

    private TransitionRows(CaseVerb verb) {
        this.verb = verb;
    }

    static TransitionRows on(CaseVerb verb) {
        return new TransitionRows(verb);
    }

    TransitionRows beginning() {
        from.add(null);
        return this;
    }

    TransitionRows from(CaseState... states) {
        from.addAll(Arrays.asList(states));
        return this;
    }

    /** Left out where the state stays as it is. */
    TransitionRows to(CaseState state) {
        to = state;
        return this;
    }

    TransitionRows by(Set<Role> allowed) {
        roles = allowed;
        return this;
    }

    /** The command room of the level the case has been raised to. */
    TransitionRows byCommandRoom() {
        return by(COMMAND_ROOM).when(CaseCondition.AT_ITS_LEVEL);
    }

    TransitionRows orAutomatically() {
        automatic = true;
        return this;
    }

    TransitionRows withNote() {
        noteRequired = true;
        return this;
    }

    TransitionRows when(CaseCondition... all) {
        conditions.addAll(Arrays.asList(all));
        return this;
    }

    Stream<CaseTransition> rows() {
        return from.stream()
                .map(state ->
                        new CaseTransition(verb, state, target(state), roles, automatic, noteRequired, conditions));
    }

    private CaseState target(@Nullable CaseState state) {
        if (to != null) {
            return to;
        }
        if (state == null) {
            throw new IllegalStateException(verb + " leads nowhere");
        }
        return state;
    }
}
