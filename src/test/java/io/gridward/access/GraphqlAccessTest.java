package io.gridward.access;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.parser.Parser;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.access.Cell.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Every field, for every role and nobody, on things inside and outside reach and without any reach. */
@GridwardTest
class GraphqlAccessTest {

    private static final World WORLD = new World("330282116", "330282116001", "330282120001");
    private static final Map<String, Door> DOORS =
            Doors.fields().stream().collect(Collectors.toMap(Door::name, door -> door));
    private static final Map<String, Sample> SAMPLES = GraphqlSamples.byField();

    @Inject
    GraphQLSchema schema;

    /** Subscriptions are for {@link SubscriptionAccessTest}. */
    static Stream<String> fields() {
        return DOORS.keySet().stream()
                .filter(name -> !name.startsWith("Subscription."))
                .sorted();
    }

    @Test
    void no_sample_is_left_over() {
        assertThat(DOORS.keySet()).containsAll(SAMPLES.keySet());
    }

    @Test
    void the_schema_has_no_field_that_was_overlooked() {
        var known =
                DOORS.keySet().stream().map(name -> name.replaceAll(" .*", "")).collect(Collectors.toSet());
        known.addAll(Doors.plainFields());
        assertThat(schema.getAllTypesAsList().stream()
                        .filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .filter(type -> !type.getName().startsWith("__"))
                        .flatMap(type -> type.getFieldDefinitions().stream()
                                .map(field -> type.getName() + "." + field.getName())))
                .isSubsetOf(known);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void does_what_its_use_cases_say(String field) {
        assertThat(SAMPLES)
                .as("%s needs a sample document in GraphqlSamples", field)
                .containsKey(field);
        var trial = new Trial(WORLD, SAMPLES.get(field), decision(field), GraphqlAccessTest::isOutcome);
        assertThat(trial.run()).as(field).isEmpty();
    }

    /** The decision about the whole document: of the field, and of all on the way to it. */
    private Decision decision(String field) {
        var sample = SAMPLES.get(field);
        var any = sample.subject().apply(WORLD, WORLD.villageInside());
        var names = new TreeSet<>(fieldsOf(sample.request().apply(any).query()));
        names.add(field);
        if (names.contains("Query.node")) {
            // What is reached by its id is of the type whose field it is.
            names.add("Query.node (" + field.replaceAll("\\..*", "") + ")");
        }
        return names.stream()
                .map(DOORS::get)
                .filter(door -> door != null && door.decision() != null)
                .map(Door::decision)
                .reduce(Decision::and)
                .orElseThrow();
    }

    private Set<String> fieldsOf(String document) {
        var names = new HashSet<String>();
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(Parser.parse(document))
                .variables(Map.of())
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment at) {
                        if (!at.isTypeNameIntrospectionField()) {
                            names.add(at.getFieldsContainer().getName() + "."
                                    + at.getFieldDefinition().getName());
                        }
                    }
                });
        return names;
    }

    private static boolean isOutcome(Outcome outcome, Sample sample, Subject subject, Answer answer) {
        boolean shown = sample.isShown(subject, withoutErrors(answer.json()));
        return switch (outcome) {
            case UNAUTHENTICATED -> answer.status() == 401 && answer.code().equals("UNAUTHENTICATED");
            case FORBIDDEN -> answer.status() == 200 && answer.code().equals("FORBIDDEN") && !shown;
            // Of what kind a node is nobody knows beforehand.
            case SCOPE_MISSING ->
                answer.status() == 200
                        && !shown
                        && answer.code()
                                .matches(
                                        isByNode(sample, subject) || sample.isNarrowedByScope()
                                                ? "|SCOPE_MISSING"
                                                : "SCOPE_MISSING");
            case NOT_EVERYTHING -> answer.status() == 200 && answer.code().equals("REACH_NOT_EVERYTHING");
            case HIDDEN -> answer.status() == 200 && answer.code().matches("|NOT_FOUND") && !shown;
            case PERMITTED ->
                answer.status() == 200
                        && (sample.business() == null
                                ? answer.code().isEmpty() && shown
                                : answer.code().equals(sample.business()));
        };
    }

    private static boolean isByNode(Sample sample, Subject subject) {
        return sample.request().apply(subject).query().contains("node(id:");
    }

    /** What was asked for may be named in an error; it must not be in the data. */
    private static JsonNode withoutErrors(JsonNode body) {
        if (body instanceof ObjectNode fields) {
            fields.remove("errors");
        }
        return body;
    }
}
