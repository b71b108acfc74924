package io.gridward.access;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;

import io.gridward.shared.access.UseCase;

/** The use cases a door calls, read from its bytecode, so that nobody writes down a second time what a door is for. */
final class UseCaseCalls {

    private final Set<JavaMethod> useCases = new LinkedHashSet<>();
    private final Set<JavaCodeUnit> seen = new HashSet<>();

    private UseCaseCalls() {}

    static Set<JavaMethod> of(JavaMethod door) {
        var calls = new UseCaseCalls();
        calls.follow(door);
        return calls.useCases;
    }

    private void follow(JavaCodeUnit from) {
        if (!seen.add(from)) {
            return;
        }
        Stream.concat(from.getMethodCallsFromSelf().stream(), from.getMethodReferencesFromSelf().stream())
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .forEach(this::visit);
    }

    private void visit(JavaMethod called) {
        if (called.getOwner().isAnnotatedWith(UseCase.class)) {
            useCases.add(called);
        } else if (isDoor(called.getOwner())) {
            follow(called);
            called.getOwner().getAllSubclasses().stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.getName().equals(called.getName()))
                    .forEach(this::follow);
        }
    }

    /** What doors use among themselves is looked through. */
    private static boolean isDoor(JavaClass type) {
        return type.getPackageName().startsWith("io.gridward.")
                && (type.getPackageName().endsWith(".web")
                        || type.getPackageName().endsWith(".graphql"));
    }
}
