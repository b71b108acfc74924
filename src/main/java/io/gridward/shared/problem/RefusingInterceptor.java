package io.gridward.shared.problem;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;

@Interceptor
@Refusing
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RefusingInterceptor {

    @AroundInvoke
    Object refuse(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (ConstraintViolationException broken) {
            throw Problems.invalid(broken);
        }
    }
}
