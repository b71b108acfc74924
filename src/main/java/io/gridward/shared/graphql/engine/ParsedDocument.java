package io.gridward.shared.graphql.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

/** A document that has passed the parser and the validation. */
public record ParsedDocument(
        Document document, List<OperationDefinition> operations, Map<String, FragmentDefinition> fragments) {

    static ParsedDocument of(Document document) {
        return new ParsedDocument(
                document,
                document.getDefinitionsOfType(OperationDefinition.class),
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment)));
    }

    /**
     * The operation to run (GraphQL specification § 6.1).
     *
     * @throws DocumentRefused when the name is missing though there are several, or is none of them
     */
    public OperationDefinition operation(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            if (operations.size() != 1) {
                throw DocumentRefused.because("Must provide operation name if query contains multiple operations.");
            }
            return operations.get(0);
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> DocumentRefused.because("Unknown operation named '" + name + "'."));
    }
}
