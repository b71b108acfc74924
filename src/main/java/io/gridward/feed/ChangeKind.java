package io.gridward.feed;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;

import static io.gridward.shared.access.Role.ADMIN;
import static io.gridward.shared.access.Role.AUDITOR;
import static io.gridward.shared.access.Role.COMMANDER;
import static io.gridward.shared.access.Role.LEADER;
import static io.gridward.shared.access.Role.PARTNER;
import static io.gridward.shared.access.Role.SUPERVISOR;

/**
 * What the feed tells about: the subjects that have lists, each to the roles that may read its list, to machines
 * only with the scope that it takes. A type of change that
 * stands nowhere here is told to nobody: accounts, keys, imports, residents and what else is written down for the audit only.
 */
@Description("What a change is about")
public enum ChangeKind {
    AREA(everybody(), Scope.READ_AREAS, Told.BELOW_TOO, "AREA_CREATED"),
    GRID(everybody(), Scope.READ_GRIDS, Told.WITHIN, "GRID_CREATED", "GRID_UPDATED", "GRID_RETIRED"),
    GRID_BOUNDARY(everybody(), Scope.READ_GRIDS, Told.WITHIN, "GRID_BOUNDARY_REPLACED"),
    WORKER(everybody(), Scope.READ_WORKERS, Told.WITHIN, "WORKER_CREATED", "WORKER_UPDATED", "WORKER_DEPARTED"),
    ASSIGNMENT(everybody(), Scope.READ_WORKERS, Told.WITHIN, "ASSIGNMENT_CREATED", "ASSIGNMENT_ENDED"),
    DEPARTMENT(
            everybody(),
            Scope.READ_DEPARTMENTS,
            Told.BELOW_TOO,
            "DEPARTMENT_CREATED",
            "DEPARTMENT_UPDATED",
            "DEPARTMENT_RETIRED"),
    /** From its report on; a draft is nobody's but its author's. */
    CASE(
            everybody(),
            Scope.READ_CASES,
            Told.WITHIN,
            "CASE_REPORTED",
            "CASE_SELF_HANDLED",
            "CASE_SAMPLED",
            "CASE_ACCEPTED",
            "CASE_REJECTED",
            "CASE_MERGED",
            "CASE_ESCALATED",
            "CASE_DISPATCHED",
            "CASE_RETURN_REQUESTED",
            "CASE_ARBITRATED",
            "CASE_STARTED",
            "CASE_EXTENSION_REQUESTED",
            "CASE_EXTENDED",
            "CASE_SUSPENSION_REQUESTED",
            "CASE_SUSPENDED",
            "CASE_REQUEST_REFUSED",
            "CASE_RESUMED",
            "CASE_RESOLVED",
            "CASE_VERIFICATION_ARRANGED",
            "CASE_VERIFIED",
            "CASE_REWORKED",
            "CASE_CALLED_BACK",
            "CASE_CLOSED",
            "CASE_REOPENED",
            "CASE_TERMINATED",
            "CASE_SUPERVISED",
            "CASE_SUPERVISION_LIFTED",
            "CASE_JOINED",
            "CASE_IMPORTED"),
    WORK_RECORD(
            everybody(),
            Scope.READ_RECORDS,
            Told.WITHIN,
            "WORK_RECORD_FILED",
            "WORK_RECORD_MARKED",
            "WORK_RECORD_PHOTOGRAPHED",
            "WORK_RECORD_REJECTED",
            "WORK_RECORD_READMITTED"),
    DUTY_DAY(
            EnumSet.of(ADMIN, COMMANDER, SUPERVISOR, LEADER, AUDITOR, PARTNER),
            Scope.READ_DUTY,
            Told.WITHIN,
            "DUTY_DAY_LOCKED",
            "DUTY_DAY_DECIDED"),
    TRAINING(
            everybody(),
            Scope.READ_TRAININGS,
            Told.BELOW_TOO,
            "TRAINING_CREATED",
            "TRAINING_UPDATED",
            "TRAINING_HELD",
            "TRAINING_CANCELLED"),
    TRAINING_ENROLMENT(everybody(), Scope.READ_TRAININGS, Told.WITHIN, "TRAINING_ENROLLED"),
    TRAINING_ATTENDANCE(everybody(), Scope.READ_TRAININGS, Told.WITHIN, "TRAINING_ATTENDED");

    private enum Told {
        WITHIN,
        /** Also to those whose reach lies below: an area's trainings are for its villages, too. */
        BELOW_TOO
    }

    private static final Map<String, ChangeKind> BY_TYPE = Stream.of(values())
            .flatMap(kind -> kind.types.stream().map(type -> Map.entry(type, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<Role> roles;
    private final Scope scope;
    private final Told told;
    private final List<String> types;

    ChangeKind(Set<Role> roles, Scope scope, Told told, String... types) {
        this.roles = roles;
        this.scope = scope;
        this.told = told;
        this.types = List.of(types);
    }

    /** The kind of a type of change; empty for one that is not told. */
    public static Optional<ChangeKind> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** What a machine needs to be told changes of this type. */
    static Scope scope(String type) {
        return ofType(type).orElseThrow().scope;
    }

    /** The types somebody names: by themselves, or all of a kind. Empty where the name is none. */
    static List<String> typesNamed(String name) {
        return ofType(name)
                .map(kind -> List.of(name))
                .or(() -> Stream.of(values())
                        .filter(kind -> kind.name().equals(name))
                        .map(kind -> kind.types)
                        .findFirst())
                .orElse(List.of());
    }

    List<String> types() {
        return types;
    }

    static List<String> types(Caller caller) {
        return types(caller, kind -> true);
    }

    /** Those of which one is also told what lies above one's reach. */
    static List<String> typesFromAbove(Caller caller) {
        return types(caller, kind -> kind.told == Told.BELOW_TOO);
    }

    private static List<String> types(Caller caller, Predicate<ChangeKind> which) {
        return Stream.of(values())
                .filter(kind -> kind.isToldTo(caller) && which.test(kind))
                .flatMap(kind -> kind.types.stream())
                .toList();
    }

    private boolean isToldTo(Caller caller) {
        return roles.stream().anyMatch(caller.roles()::contains)
                && (!caller.roles().contains(PARTNER) || caller.grant().scopes().contains(scope));
    }

    private static Set<Role> everybody() {
        return EnumSet.allOf(Role.class);
    }
}
