package io.gridward.casework;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseState.ACCEPTED;
import static io.gridward.casework.CaseState.CLOSED;
import static io.gridward.casework.CaseState.DISPATCHED;
import static io.gridward.casework.CaseState.IN_PROGRESS;
import static io.gridward.casework.CaseState.REJECTED;
import static io.gridward.casework.CaseState.REPORTED;
import static io.gridward.casework.CaseState.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole table, said a second time from the side of the states. */
class CaseLifeCycleTest {

    private static final Map<CaseState, Map<CaseVerb, CaseState>> EXPECTED = Map.of(
            REPORTED, Map.of(CaseVerb.ACCEPT, ACCEPTED, CaseVerb.REJECT, REJECTED),
            ACCEPTED, Map.of(CaseVerb.DISPATCH, DISPATCHED),
            REJECTED, Map.of(),
            DISPATCHED, Map.of(CaseVerb.START, IN_PROGRESS),
            IN_PROGRESS, Map.of(CaseVerb.RESOLVE, RESOLVED),
            RESOLVED, Map.of(CaseVerb.CLOSE, CLOSED),
            CLOSED, Map.of());

    private static final Map<CaseVerb, Set<Role>> ROLES = Map.of(
            CaseVerb.REPORT, EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.PARTNER, Role.TRAINER)),
            CaseVerb.ACCEPT, Set.of(Role.COMMANDER, Role.ADMIN),
            CaseVerb.REJECT, Set.of(Role.COMMANDER, Role.ADMIN),
            CaseVerb.DISPATCH, Set.of(Role.COMMANDER, Role.ADMIN),
            CaseVerb.START, Set.of(Role.DEPARTMENT, Role.LEADER, Role.WORKER, Role.COMMANDER),
            CaseVerb.RESOLVE, Set.of(Role.DEPARTMENT, Role.LEADER, Role.WORKER, Role.COMMANDER),
            CaseVerb.CLOSE, Set.of(Role.COMMANDER, Role.ADMIN));

    static Stream<Arguments> every_state_and_verb() {
        return Stream.of(CaseState.values())
                .flatMap(state -> Stream.of(CaseVerb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_verb")
    void each_verb_leads_where_it_should_or_nowhere(CaseState state, CaseVerb verb) {
        CaseState to = EXPECTED.get(state).get(verb);
        for (Role role : Role.values()) {
            var row = CaseLifeCycle.transition(state, verb, someone(role));
            if (to != null && ROLES.get(verb).contains(role)) {
                assertThat(row).map(CaseTransition::to).contains(to);
            } else {
                assertThat(row).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allowed_verbs_are_those_that_lead_somewhere(CaseState state) {
        for (Role role : Role.values()) {
            assertThat(CaseLifeCycle.allowed(state, someone(role)))
                    .containsExactlyInAnyOrderElementsOf(EXPECTED.get(state).keySet().stream()
                            .filter(verb -> ROLES.get(verb).contains(role))
                            .toList());
        }
    }

    /** The annotation decides who may ever take a step, the table when: one must not promise what the other refuses. */
    @ParameterizedTest
    @EnumSource
    void the_use_case_lets_in_whom_the_table_lets_in(CaseVerb verb) {
        Method useCase = Stream.of(CaseReporting.class, CaseHandling.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getName().equals(verb.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        var atMethod = useCase.getAnnotation(RolesAllowed.class);
        var declared = atMethod == null ? useCase.getDeclaringClass().getAnnotation(RolesAllowed.class) : atMethod;
        assertThat(declared.value())
                .containsExactlyInAnyOrderElementsOf(CaseLifeCycle.TABLE.stream()
                        .filter(row -> row.verb() == verb)
                        .flatMap(row -> row.roles().stream())
                        .map(Role::name)
                        .distinct()
                        .toList());
    }

    @Test
    void a_case_begins_reported_and_only_so() {
        assertThat(CaseLifeCycle.TABLE.stream().filter(row -> row.from() == null))
                .singleElement()
                .matches(row -> row.verb() == CaseVerb.REPORT && row.to() == REPORTED);
    }

    @Test
    void a_state_that_leads_nowhere_is_not_open_and_the_others_are() {
        for (CaseState state : CaseState.values()) {
            assertThat(state.isOpen())
                    .as(state.name())
                    .isEqualTo(!EXPECTED.get(state).isEmpty());
        }
    }

    @Test
    void no_row_stands_twice() {
        assertThat(CaseLifeCycle.TABLE.stream().map(row -> row.from() + " " + row.verb()))
                .doesNotHaveDuplicates();
    }

    @Test
    void two_roles_may_what_each_of_them_may() {
        var both =
                new Caller(UUID.randomUUID(), "both", Set.of(Role.AUDITOR, Role.COMMANDER), Reach.everything(), null);
        assertThat(CaseLifeCycle.allowed(REPORTED, both)).isEqualTo(List.of(CaseVerb.ACCEPT, CaseVerb.REJECT));
    }

    private static Caller someone(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), Reach.everything(), null);
    }
}
