package io.gridward.shared.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import org.eclipse.microprofile.graphql.Description;

/**
 * How long a list that comes whole may well be, for {@link QueryCost}; others are taken for ten long. As in the GraphQL
 * Cost Directives Specification of IBM.
 */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description("How long a list that comes whole may well be; it costs that much")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ListSize {
    int assumedSize();
}
