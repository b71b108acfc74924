package io.gridward.shared.graphql.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * One run of a document: level by level, so that whatever a level needs of one kind is one call. Fields that fail do not
 * keep the others from being answered.
 */
final class Run {

    private final GraphQLSchema schema;
    private final GraphQLContext context;
    private final Deadline deadline;
    private final Introspected introspected;
    private final Map<Node, List<Failure>> failures = new HashMap<>();
    private List<Selection> next = new ArrayList<>();

    Run(GraphQLSchema schema, GraphQLContext context, Deadline deadline, Introspected introspected) {
        this.schema = schema;
        this.context = context;
        this.deadline = deadline;
        this.introspected = introspected;
    }

    /** What failed of an answer. */
    List<Failure> failures(Node.OfObject root) {
        return failures.getOrDefault(root, List.of());
    }

    Node.OfObject query(Selection selection) {
        var root = new Node.OfObject(null, 0, selection, null);
        selection.nodes().add(root);
        answer(List.of(selection));
        answerBelow();
        return root;
    }

    /** One root field after the other, each with all that hangs on it; none any more once one has failed for good. */
    Node.OfObject mutation(Selection selection) {
        var root = new Node.OfObject(null, 0, selection, null);
        selection.nodes().add(root);
        for (int at = 0; at < selection.fields().size() && !root.isGone(); at++) {
            var calls = new Calls();
            answer(selection, at, calls);
            calls.make();
            answerBelow();
        }
        return root;
    }

    /** What has happened, each an answer of its own; what hangs on them is asked for all of them at once. */
    List<Node.OfObject> events(Selection selection, List<?> happened) {
        SelectedField field = selection.fields().get(0);
        var roots = new ArrayList<Node.OfObject>(happened.size());
        for (Object one : happened) {
            var root = new Node.OfObject(null, 0, selection, null);
            roots.add(root);
            complete(root, 0, field, field.type(), one);
        }
        answerBelow();
        return roots;
    }

    /** Where a subscription's one field gets what happens. */
    Object source(Selection selection) throws Exception {
        SelectedField field = selection.fields().get(0);
        var call = ((Resolver.Stream) field.resolver()).call();
        return requireNonNull(call.single(environment(List.of(field), field.arguments(), null)));
    }

    private void answerBelow() {
        while (!next.isEmpty()) {
            List<Selection> level = next;
            next = new ArrayList<>();
            answer(level);
        }
    }

    private void answer(List<Selection> level) {
        var calls = new Calls();
        for (Selection selection : level) {
            for (int at = 0; at < selection.fields().size(); at++) {
                answer(selection, at, calls);
            }
        }
        calls.make();
    }

    private void answer(Selection selection, int at, Calls calls) {
        SelectedField field = selection.fields().get(at);
        Resolver resolver = field.resolver();
        if (resolver instanceof Resolver.Property property) {
            read(selection, at, field, property.accessor());
        } else if (resolver instanceof Resolver.TypeName) {
            selection.nodes().forEach(node -> node.values[at] = selection.type().getName());
        } else if (resolver instanceof Resolver.Introspection) {
            selection.nodes().forEach(node -> node.values[at] = introspected.value(field));
        } else {
            calls.add(selection, at, field);
        }
    }

    private void read(Selection selection, int at, SelectedField field, Accessor accessor) {
        for (Node.OfObject node : selection.nodes()) {
            Object value;
            try {
                value = accessor.of(requireNonNull(node.source));
            } catch (Exception e) {
                fail(node, at, field, e);
                continue;
            }
            complete(node, at, field, field.type(), value);
        }
    }

    private void complete(Node into, int at, SelectedField field, OutputType type, @Nullable Object found) {
        Object value = found instanceof Optional<?> optional ? optional.orElse(null) : found;
        if (value == null) {
            if (type.nonNull()) {
                fail(into, at, field, new IllegalStateException("Null where the schema says there is none"));
            }
            return;
        }
        try {
            if (type instanceof OutputType.Single single) {
                into.values[at] = single.leaf().show(value);
            } else if (type instanceof OutputType.Many many) {
                completeList(into, at, field, many, elements(value));
            } else {
                var objectType = ((OutputType.Composite) type).typeOf(value);
                Selection below = field.below(objectType);
                var node = new Node.OfObject(into, at, below, value);
                if (below.nodes().isEmpty()) {
                    next.add(below);
                }
                below.nodes().add(node);
                into.values[at] = node;
            }
        } catch (Exception e) {
            fail(into, at, field, e);
        }
    }

    private void completeList(Node into, int at, SelectedField field, OutputType.Many type, Collection<?> elements) {
        var list = new Node.OfList(into, at, elements.size(), type.element().nonNull());
        into.values[at] = list;
        int i = 0;
        for (Object element : elements) {
            complete(list, i++, field, type.element(), element);
        }
    }

    private static Collection<?> elements(Object value) {
        return value instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) value;
    }

    private void fail(Node into, int at, SelectedField field, Throwable cause) {
        failures.computeIfAbsent(into.root(), root -> new ArrayList<>())
                .add(new Failure(into.path(at), field.locations(), cause));
        into.fail(at);
    }

    private DataFetchingEnvironment environment(
            List<SelectedField> places, Map<String, Object> arguments, @Nullable Object source) {
        SelectedField field = places.get(0);
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLSchema(schema)
                .graphQLContext(context)
                .fieldDefinition(field.resolved().definition())
                .fieldType(field.resolved().definition().getType())
                .mergedField(field.merged())
                .arguments(arguments)
                .source(source)
                .localContext(new Below(places))
                .build();
    }

    /** A field of a selection that is answered by calls. */
    private record Place(Selection selection, int at, SelectedField field) {

        List<Node.OfObject> nodes() {
            return selection.nodes();
        }
    }

    private record BatchKey(OperationCall call, Map<String, Object> arguments) {}

    /** The calls of one level; what is the same batch with the same arguments at several places is one call. */
    private final class Calls {

        private final Map<BatchKey, List<Place>> batches = new LinkedHashMap<>();
        private final List<Runnable> inOrder = new ArrayList<>();

        void add(Selection selection, int at, SelectedField field) {
            var place = new Place(selection, at, field);
            Map<String, Object> arguments;
            try {
                arguments = field.arguments();
            } catch (RuntimeException e) {
                place.nodes().forEach(node -> fail(node, at, field, e));
                return;
            }
            if (field.resolver() instanceof Resolver.Batch batch) {
                var key = new BatchKey(batch.call(), arguments);
                batches.computeIfAbsent(key, k -> {
                            var places = new ArrayList<Place>();
                            inOrder.add(() -> batch(k, places));
                            return places;
                        })
                        .add(place);
            } else {
                inOrder.add(() -> single(((Resolver.Single) field.resolver()).call(), arguments, place));
            }
        }

        /** A statement that the database stopped fails its field, but what failed so late has no answer at all. */
        void make() {
            for (Runnable call : inOrder) {
                deadline.check();
                call.run();
            }
            if (!failures.isEmpty()) {
                deadline.check();
            }
        }

        private void single(OperationCall call, Map<String, Object> arguments, Place place) {
            for (Node.OfObject node : place.nodes()) {
                Object value;
                try {
                    value = call.single(environment(List.of(place.field()), arguments, node.source));
                } catch (Exception e) {
                    fail(node, place.at(), place.field(), e);
                    continue;
                }
                complete(node, place.at(), place.field(), place.field().type(), value);
            }
        }

        private void batch(BatchKey key, List<Place> places) {
            var sources = new Sources();
            places.forEach(place -> place.nodes().forEach(node -> sources.add(requireNonNull(node.source))));
            List<?> values;
            try {
                var fields = places.stream().map(Place::field).toList();
                var environment = environment(fields, key.arguments(), null);
                values = checked(key.call().batch(environment, sources.distinct), sources.distinct.size());
            } catch (Exception e) {
                places.forEach(place -> place.nodes().forEach(node -> fail(node, place.at(), place.field(), e)));
                return;
            }
            Iterator<Integer> position = sources.positions.iterator();
            for (Place place : places) {
                for (Node.OfObject node : place.nodes()) {
                    Object value = values.get(position.next());
                    complete(node, place.at(), place.field(), place.field().type(), value);
                }
            }
        }

        private List<?> checked(@Nullable Object found, int size) {
            if (found instanceof List<?> values && values.size() == size) {
                return values;
            }
            throw new IllegalStateException("A batch did not answer each of its " + size + " sources");
        }
    }

    /** The objects of a batch, each of them once, and for each place in turn which of them it was. */
    private static final class Sources {

        private final Map<Object, Integer> known = new HashMap<>();
        private final List<Object> distinct = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();

        void add(Object source) {
            Integer position = known.putIfAbsent(source, distinct.size());
            if (position == null) {
                position = distinct.size();
                distinct.add(source);
            }
            positions.add(position);
        }
    }
}
