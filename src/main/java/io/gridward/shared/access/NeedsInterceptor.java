package io.gridward.shared.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** Turns machines away that have the role but not the scope; right after the roles were looked at. */
@Interceptor
@Needs({})
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class NeedsInterceptor {

    private final CurrentCaller current;

    NeedsInterceptor(CurrentCaller current) {
        this.current = current;
    }

    @AroundInvoke
    Object require(InvocationContext call) throws Exception {
        Caller caller = current.get();
        if (caller.roles().contains(Role.PARTNER)) {
            for (Scope scope : call.getInterceptorBinding(Needs.class).value()) {
                if (!caller.grant().scopes().contains(scope)) {
                    throw Problem.of(CommonProblem.SCOPE_MISSING).with("scope", scope);
                }
            }
        }
        return call.proceed();
    }
}
