package io.gridward.shared.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation answers 201 and where the new resource is, which its return type does not tell. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Creates {

    /** True when the same request sent again answers 200 and what is there. */
    boolean orFinds() default false;
}
