package io.gridward.shared.graphql.engine;

import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/** The answers to {@code __schema} and {@code __type}, from graphql-java itself with its guard against abuse. */
final class Introspected {

    static final Introspected NOTHING = new Introspected(Map.of());

    private final Map<String, Object> values;

    private Introspected(Map<String, Object> values) {
        this.values = values;
    }

    @Nullable
    Object value(SelectedField field) {
        return values.get(field.key().getValue());
    }

    /** @throws DocumentRefused when what is asked would describe the schema to itself without end */
    static Introspected of(
            GraphQLSchema schema,
            Document document,
            OperationDefinition operation,
            Selection root,
            Map<String, Object> variables) {
        List<Field> asked = root.fields().stream()
                .filter(field -> field.resolver() instanceof Resolver.Introspection)
                .flatMap(field -> field.merged().getFields().stream())
                .toList();
        if (asked.isEmpty()) {
            return NOTHING;
        }
        var only = operation.transform(changed -> changed.name(null).selectionSet(new SelectionSet(asked)));
        @SuppressWarnings("rawtypes") // So the library declares them.
        List<Definition> definitions = document.getDefinitions().stream()
                .filter(definition -> !(definition instanceof OperationDefinition))
                .toList();
        var entry = new PreparsedDocumentEntry(
                document.transform(changed -> changed.definitions(definitions).definition(only)));
        ExecutionResult result = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(
                        (input, parse) -> java.util.concurrent.CompletableFuture.completedFuture(entry))
                .build()
                .execute(ExecutionInput.newExecutionInput("{ __schema }").variables(variables));
        if (!result.getErrors().isEmpty()) {
            throw new DocumentRefused(result.getErrors());
        }
        return new Introspected(result.getData());
    }
}
