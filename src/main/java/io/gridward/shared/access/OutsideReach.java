package io.gridward.shared.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a use case makes of things outside the caller's reach. Beside the roles it is the other half of the decision
 * about every endpoint and field; the queries enforce it, and the access matrix ({@code src/docs/ACCESS.md}) is generated
 * from it and tries it. On a method it takes precedence over the class.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OutsideReach {

    Outside value();

    /** What else a reader of the table should know, such as a narrower rule for one role. */
    String note() default "";
}
