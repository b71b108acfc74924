package io.gridward.shared.graphql;

import java.util.List;
import java.util.stream.Stream;

import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;

/** Tells which changes between two schemas break clients, by the name of what has changed. */
final class SchemaChanges {

    private SchemaChanges() {}

    /** @return for instance {@code Grid.name: …} */
    static List<String> breaking(String before, String after) {
        var reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        var changed = reporter.getBreakages().stream()
                .map(event -> event.getTypeName()
                        + (event.getFieldName() == null ? "" : "." + event.getFieldName())
                        + ": "
                        + event.getReasonMsg());
        return Stream.concat(changed, gone(before, after)).distinct().sorted().toList();
    }

    /** What only interfaces lead to is not found by going from field to field. */
    private static Stream<String> gone(String before, String after) {
        var left = new SchemaParser().parse(after).types().keySet();
        return new SchemaParser()
                .parse(before).types().keySet().stream()
                        .filter(type -> !left.contains(type))
                        .map(type -> type + ": The type has gone");
    }
}
