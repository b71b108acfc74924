package io.gridward.casework;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.gridward.shared.access.Role;

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
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** The table of DOMAIN.md §6, said a second time. */
class CaseLifeCycleTest {

    /** What follows each state. */
    private static final Map<CaseState, Set<CaseState>> NEXT = Map.ofEntries(
            entry(DRAFT, Set.of(REPORTED, SELF_HANDLED)),
            entry(REPORTED, Set.of(ACCEPTED, REJECTED, MERGED)),
            entry(SELF_HANDLED, Set.of(CLOSED, VERIFYING)),
            entry(ACCEPTED, Set.of(DISPATCHED, ESCALATED, TERMINATED)),
            entry(ESCALATED, Set.of(ACCEPTED)),
            entry(DISPATCHED, Set.of(IN_PROGRESS, RETURN_REQUESTED)),
            entry(RETURN_REQUESTED, Set.of(DISPATCHED)),
            entry(IN_PROGRESS, Set.of(RESOLVED, SUSPENDED, TERMINATED)),
            entry(SUSPENDED, Set.of(IN_PROGRESS, TERMINATED)),
            entry(RESOLVED, Set.of(VERIFYING)),
            // raised or ended when it was reworked twice in vain
            entry(VERIFYING, Set.of(CALLBACK, REWORK, ESCALATED, TERMINATED)),
            entry(REWORK, Set.of(IN_PROGRESS)),
            entry(CALLBACK, Set.of(CLOSED, REWORK, ESCALATED, TERMINATED)),
            entry(CLOSED, Set.of(ACCEPTED)),
            entry(REJECTED, Set.of()),
            entry(MERGED, Set.of()),
            entry(TERMINATED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void each_state_leads_where_the_domain_says(CaseState state) {
        assertThat(CaseLifeCycle.TABLE.stream()
                        .filter(row -> row.from() == state && row.to() != state)
                        .map(CaseTransition::to)
                        .collect(Collectors.toSet()))
                .isEqualTo(NEXT.get(state));
    }

    @Test
    void a_case_begins_as_a_draft_or_reported() {
        assertThat(CaseLifeCycle.TABLE.stream()
                        .filter(row -> row.from() == null)
                        .map(CaseTransition::to))
                .containsExactly(DRAFT, REPORTED);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_open_leads_on_and_what_has_ended_leads_nowhere_unless_it_was_closed(CaseState state) {
        boolean leadsOn = !NEXT.get(state).isEmpty();
        assertThat(state.isOpen()).isEqualTo(leadsOn && state != DRAFT && state != CLOSED);
    }

    /** The annotation decides who may ever take a step, the table when: one must not promise what the other refuses. */
    @ParameterizedTest
    @EnumSource
    void the_use_case_lets_in_whom_the_table_lets_in(CaseVerb verb) {
        Set<String> promised = CaseLifeCycle.TABLE.stream()
                .filter(row -> row.verb() == verb)
                .flatMap(row -> row.roles().stream())
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (verb == CaseVerb.DRAFT || promised.isEmpty()) {
            // Drafts come in by the door of reports, which lets in more; nobody's verbs have none.
            return;
        }
        Set<String> declared = useCases(verb)
                .map(CaseLifeCycleTest::rolesOf)
                .flatMap(roles -> Stream.of(roles.value()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).isEqualTo(promised);
    }

    /** Rework is told in two ways: on site, and after a call. */
    private static Stream<Method> useCases(CaseVerb verb) {
        String name = verb.name().replace("_", "");
        return Stream.of(CaseIntake.class, CaseHandling.class, CaseChecking.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().replace("AfterCall", "").equalsIgnoreCase(name));
    }

    private static RolesAllowed rolesOf(Method method) {
        var own = method.getAnnotation(RolesAllowed.class);
        return own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
    }

    @Test
    void every_command_room_is_that_of_the_level_of_the_case() {
        assertThat(CaseLifeCycle.TABLE.stream().filter(row -> row.roles().equals(Set.of(Role.ADMIN, Role.COMMANDER))))
                .allMatch(row -> row.conditions().contains(CaseCondition.AT_ITS_LEVEL));
    }

    @Test
    void whoever_verifies_has_never_handled() {
        assertThat(CaseLifeCycle.TABLE.stream()
                        .filter(row -> row.from() == VERIFYING && row.roles().contains(Role.WORKER)))
                .isNotEmpty()
                .allMatch(row -> row.conditions().contains(CaseCondition.NOT_HANDLER));
    }

    /** Two rows of one state and verb are told apart by their conditions. */
    @Test
    void no_row_stands_twice() {
        assertThat(CaseLifeCycle.TABLE.stream().map(row -> row.from() + " " + row.verb() + " " + row.conditions()))
                .doesNotHaveDuplicates();
    }
}
