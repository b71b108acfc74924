package io.gridward.shared.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.gridward.shared.access.Needs;
import io.gridward.shared.idempotency.web.Once;

/** Finds the method behind an operation by its {@code operationId}, which each writes down: it is part of the contract. */
final class OperationMethods {

    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName NEEDS = DotName.createSimple(Needs.class);
    private static final List<DotName> WHO_MAY =
            List.of(ROLES_ALLOWED, DotName.createSimple(Authenticated.class), DotName.createSimple(PermitAll.class));

    private final IndexView index;
    private final Map<String, MethodInfo> byOperationId = new HashMap<>();

    OperationMethods(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                byOperationId.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    /** Takes an {@code Idempotency-Key}. */
    boolean isOnce(String operationId) {
        return annotation(operationId, Once.class).isPresent();
    }

    /** A use case behind it lets in only those who have one of some roles. */
    boolean isForSomeRoles(String operationId) {
        return Optional.ofNullable(byOperationId.get(operationId)).stream()
                .flatMap(method -> UseCaseCalls.of(method, index).stream())
                .anyMatch(OperationMethods::asksForRoles);
    }

    /** A use case behind it lets in machines only with some scope. */
    boolean needsScope(String operationId) {
        return Optional.ofNullable(byOperationId.get(operationId)).stream()
                .flatMap(method -> UseCaseCalls.of(method, index).stream())
                .anyMatch(OperationMethods::asksForScope);
    }

    private static boolean asksForScope(MethodInfo useCase) {
        AnnotationTarget what = useCase.hasDeclaredAnnotation(NEEDS) ? useCase : useCase.declaringClass();
        AnnotationInstance needs = what.declaredAnnotation(NEEDS);
        return needs != null && needs.value().asEnumArray().length > 0;
    }

    private static boolean asksForRoles(MethodInfo useCase) {
        boolean saysItself = WHO_MAY.stream().anyMatch(useCase::hasDeclaredAnnotation);
        AnnotationTarget who = saysItself ? useCase : useCase.declaringClass();
        return who.hasDeclaredAnnotation(ROLES_ALLOWED);
    }

    /** That of the method, or else that of its class. */
    Optional<AnnotationInstance> annotation(String operationId, Class<?> type) {
        var name = DotName.createSimple(type);
        return Optional.ofNullable(byOperationId.get(operationId))
                .map(method -> method.hasAnnotation(name)
                        ? method.annotation(name)
                        : method.declaringClass().declaredAnnotation(name));
    }
}
