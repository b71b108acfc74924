package io.gridward.shared.graphql.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

/** A field as one request selects it, under its alias and with its arguments. */
final class SelectedField {

    private final Plan plan;
    private final MergedField merged;
    private final ResolvedField resolved;
    private final SerializedString key;
    private final Map<GraphQLObjectType, Selection> below = new HashMap<>();
    private @Nullable Map<String, Object> arguments;

    SelectedField(Plan plan, MergedField merged, ResolvedField resolved) {
        this.plan = plan;
        this.merged = merged;
        this.resolved = resolved;
        this.key = new SerializedString(merged.getResultKey());
    }

    SerializedString key() {
        return key;
    }

    OutputType type() {
        return resolved.type();
    }

    Resolver resolver() {
        return resolved.resolver();
    }

    ResolvedField resolved() {
        return resolved;
    }

    MergedField merged() {
        return merged;
    }

    List<SourceLocation> locations() {
        return List.of(merged.getSingleField().getSourceLocation());
    }

    /** @throws io.gridward.shared.problem.Problem ARGUMENT_INVALID */
    Map<String, Object> arguments() {
        if (arguments == null) {
            arguments = plan.arguments(this);
        }
        return arguments;
    }

    String name() {
        return merged.getName();
    }

    /** The fields selected right below this one, of objects of whatever type. */
    Stream<SelectedField> below() {
        return type().objects().stream().flatMap(type -> below(type).fields().stream());
    }

    /** What is selected of this field's objects of one type. */
    Selection below(GraphQLObjectType type) {
        return below.computeIfAbsent(type, t -> plan.below(this, t));
    }
}
