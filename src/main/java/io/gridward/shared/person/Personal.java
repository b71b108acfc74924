package io.gridward.shared.person;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what a view tells about a person. The table of personal fields in {@code src/docs/ACCESS.md} is generated from
 * it, and tests try it for every role.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    Disclosure value();
}
