package io.gridward.service;

import java.lang.reflect.Method;
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

import static io.gridward.service.ErrandState.AGREED;
import static io.gridward.service.ErrandState.CONFIRMED;
import static io.gridward.service.ErrandState.DONE;
import static io.gridward.service.ErrandState.REQUESTED;
import static io.gridward.service.ErrandState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole table, said a second time from the side of the states. */
class ErrandLifeCycleTest {

    private static final Map<ErrandState, Map<ErrandVerb, ErrandState>> EXPECTED = Map.of(
            REQUESTED,
                    Map.of(
                            ErrandVerb.AGREE, AGREED,
                            ErrandVerb.PROGRESS, REQUESTED,
                            ErrandVerb.WITHDRAW, WITHDRAWN,
                            ErrandVerb.ERASE, REQUESTED),
            AGREED,
                    Map.of(
                            ErrandVerb.AGREE, AGREED,
                            ErrandVerb.PROGRESS, AGREED,
                            ErrandVerb.TICK_OFF, DONE,
                            ErrandVerb.WITHDRAW, WITHDRAWN,
                            ErrandVerb.ERASE, AGREED),
            DONE, Map.of(ErrandVerb.CONFIRM, CONFIRMED, ErrandVerb.DENY, AGREED, ErrandVerb.ERASE, DONE),
            CONFIRMED, Map.of(ErrandVerb.ERASE, CONFIRMED),
            WITHDRAWN, Map.of(ErrandVerb.ERASE, WITHDRAWN));

    private static final Set<Role> HANDLERS = Set.of(Role.ADMIN, Role.COMMANDER, Role.LEADER, Role.WORKER);

    private static final Map<ErrandVerb, Set<Role>> ROLES = Map.of(
            ErrandVerb.REQUEST, HANDLERS,
            ErrandVerb.AGREE, HANDLERS,
            ErrandVerb.PROGRESS, HANDLERS,
            ErrandVerb.TICK_OFF, Set.of(Role.COMMANDER, Role.LEADER, Role.WORKER),
            ErrandVerb.CONFIRM, HANDLERS,
            ErrandVerb.DENY, HANDLERS,
            ErrandVerb.WITHDRAW, HANDLERS,
            ErrandVerb.ERASE, Set.of(Role.ADMIN, Role.COMMANDER));

    private static final Map<ErrandVerb, String> METHODS = Map.of(ErrandVerb.TICK_OFF, "tickOff");

    static Stream<Arguments> every_state_and_verb() {
        return Stream.of(ErrandState.values())
                .flatMap(state -> Stream.of(ErrandVerb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_verb")
    void each_verb_leads_where_it_should_or_nowhere(ErrandState state, ErrandVerb verb) {
        var to = EXPECTED.get(state).get(verb);
        for (Role role : Role.values()) {
            var row = ErrandLifeCycle.transition(state, verb, someone(role));
            if (to != null && ROLES.get(verb).contains(role)) {
                assertThat(row).map(ErrandTransition::to).contains(to);
            } else {
                assertThat(row).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allowed_verbs_are_those_that_lead_somewhere(ErrandState state) {
        for (Role role : Role.values()) {
            assertThat(ErrandLifeCycle.allowed(state, someone(role)))
                    .containsExactlyInAnyOrderElementsOf(EXPECTED.get(state).keySet().stream()
                            .filter(verb -> ROLES.get(verb).contains(role))
                            .toList());
        }
    }

    /** The annotation decides who may ever take a step, the table when: one must not promise what the other refuses. */
    @ParameterizedTest
    @EnumSource
    void the_use_case_lets_in_whom_the_table_lets_in(ErrandVerb verb) {
        String name = METHODS.getOrDefault(verb, verb.name().toLowerCase(Locale.ROOT));
        Method useCase = Stream.of(ErrandFiling.class, ErrandHandling.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
        var atMethod = useCase.getAnnotation(RolesAllowed.class);
        var declared = atMethod == null ? useCase.getDeclaringClass().getAnnotation(RolesAllowed.class) : atMethod;
        assertThat(declared.value())
                .containsExactlyInAnyOrderElementsOf(ErrandLifeCycle.TABLE.stream()
                        .filter(row -> row.verb() == verb)
                        .flatMap(row -> row.roles().stream())
                        .map(Role::name)
                        .distinct()
                        .toList());
    }

    @Test
    void open_is_what_still_leads_to_another_state() {
        for (ErrandState state : ErrandState.values()) {
            assertThat(state.isOpen())
                    .as(state.name())
                    .isEqualTo(EXPECTED.get(state).values().stream().anyMatch(to -> to != state));
        }
    }

    private static Caller someone(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), Reach.everything(), null);
    }
}
