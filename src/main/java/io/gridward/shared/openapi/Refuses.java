package io.gridward.shared.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes of the problems that an operation, or each of a class that says nothing else, can answer beside those its form implies (a body that cannot be read, an
 * unknown path, a bad cursor…; {@link ProblemAnswers} knows them). A code that no enum has fails the build. A POST that
 * names PRECONDITION_REQUIRED needs {@code If-Match}; one that names only STALE_VERSION takes it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {
    String[] value();
}
