package io.gridward.shared.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * The scopes without which a machine ({@link Role#PARTNER}) may not use what its role may; none where every machine may.
 * Every use case that is open to machines says so, and {@code src/docs/ACCESS.md} tells it. On a method it takes
 * precedence over the class. A use case that asks others needs what they need, too.
 */
@InterceptorBinding
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    @Nonbinding
    Scope[] value();
}
