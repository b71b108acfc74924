package io.gridward.access;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import io.quarkus.security.Authenticated;

import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;

/**
 * Who may use an endpoint or a field, and what becomes of things outside reach.
 *
 * @param anonymous whether one may come without a token
 * @param scopes what a machine needs of them
 * @param notes what else a reader should know
 */
record Decision(boolean anonymous, Set<Role> roles, Set<Scope> scopes, Outside outside, Set<String> notes) {

    /** What the annotations of a use case method say, or else those of its class; null where one half is missing. */
    static Decision of(JavaMethod method) {
        var outside = nearest(method, OutsideReach.class);
        if (outside == null) {
            return null;
        }
        var reach = outside.getAnnotationOfType(OutsideReach.class);
        Set<String> notes = reach.note().isEmpty() ? Set.of() : Set.of(reach.note());
        var scopes = scopes(method);
        HasAnnotations<?> who = saysWho(method) ? method : method.getOwner();
        if (who.isAnnotatedWith(PermitAll.class)) {
            return new Decision(true, EnumSet.allOf(Role.class), Set.of(), reach.value(), notes);
        }
        if (who.isAnnotatedWith(Authenticated.class)) {
            return new Decision(false, EnumSet.allOf(Role.class), scopes, reach.value(), notes);
        }
        if (who.isAnnotatedWith(RolesAllowed.class)) {
            var roles = Arrays.stream(
                            who.getAnnotationOfType(RolesAllowed.class).value())
                    .map(Role::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
            return new Decision(false, roles, scopes, reach.value(), notes);
        }
        return null;
    }

    /** Where it depends on what is asked for what a machine needs. */
    Decision needing(Set<Scope> more) {
        var needed = new TreeSet<>(scopes);
        needed.addAll(more);
        return new Decision(anonymous, roles, needed, outside, notes);
    }

    /** The decision about something that needs both: only who may do both may do it, and the narrower reach holds. */
    Decision and(Decision other) {
        var both = EnumSet.copyOf(roles);
        both.retainAll(other.roles);
        var all = new TreeSet<>(notes);
        all.addAll(other.notes);
        return new Decision(
                anonymous && other.anonymous,
                both,
                needing(other.scopes).scopes,
                outside.compareTo(other.outside) <= 0 ? outside : other.outside,
                all);
    }

    /** What a machine needs; empty where nobody has said it, which {@link AccessDocumentTest} refuses. */
    private static Set<Scope> scopes(JavaMethod method) {
        var needs = nearest(method, Needs.class);
        return needs == null
                ? Set.of()
                : new TreeSet<>(List.of(needs.getAnnotationOfType(Needs.class).value()));
    }

    /** Whether machines may use it and nobody has said with which scopes. */
    static boolean isSilentAboutScopes(JavaMethod useCase) {
        var decision = of(useCase);
        return decision != null
                && !decision.anonymous()
                && decision.roles().contains(Role.PARTNER)
                && nearest(useCase, Needs.class) == null;
    }

    private static HasAnnotations<?> nearest(JavaMethod method, Class<? extends Annotation> annotation) {
        if (method.isAnnotatedWith(annotation)) {
            return method;
        }
        return method.getOwner().isAnnotatedWith(annotation) ? method.getOwner() : null;
    }

    private static boolean saysWho(HasAnnotations<?> element) {
        return element.isAnnotatedWith(PermitAll.class)
                || element.isAnnotatedWith(Authenticated.class)
                || element.isAnnotatedWith(RolesAllowed.class);
    }
}
