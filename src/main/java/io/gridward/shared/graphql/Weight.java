package io.gridward.shared.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import org.eclipse.microprofile.graphql.Description;

/**
 * How many points one object costs that is counted together from several, for {@link QueryCost}; others cost one. After
 * the weight of the GraphQL Cost Directives Specification of IBM.
 */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description("How many points one of these costs by itself")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Weight {
    int points();
}
