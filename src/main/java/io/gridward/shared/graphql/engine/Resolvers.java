package io.gridward.shared.graphql.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.Transformer;
import io.smallrye.mutiny.Multi;

/**
 * How each field of the schema is answered, from the extension's model of the annotated code. What this engine cannot do
 * (reactive results, maps, adapters, namespaces) is refused at start, not at the first request.
 */
@ApplicationScoped
class Resolvers {

    private static final ResolvedField TYPE_NAME = introspective(
            Introspection.TypeNameMetaFieldDef, new OutputType.Single(true, value -> value), new Resolver.TypeName());

    private final GraphQLSchema schema;
    private final Map<String, String> typeNamesByClass;
    private final Map<String, Map<String, ResolvedField>> fields = new HashMap<>();

    Resolvers(GraphQLSchema schema, Schema model) {
        this.schema = schema;
        this.typeNamesByClass = model.getTypes().values().stream()
                .collect(Collectors.toMap(Reference::getClassName, Reference::getName, (one, other) -> one));
        model.getTypes().values().forEach(this::add);
        addRoot(schema.getQueryType(), model.getQueries());
        if (schema.getMutationType() != null) {
            addRoot(schema.getMutationType(), model.getMutations());
        }
        for (Operation subscription : model.getSubscriptions()) {
            add(
                    schema.getSubscriptionType().getName(),
                    subscription,
                    new Resolver.Stream(new OperationCall(subscription)));
        }
        schema.getAllTypesAsList().forEach(this::requireComplete);
    }

    ResolvedField of(GraphQLObjectType type, String field) {
        if (field.equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return TYPE_NAME;
        }
        var resolved = fields.getOrDefault(type.getName(), Map.of()).get(field);
        if (resolved == null) {
            throw new IllegalStateException("No resolver for " + type.getName() + "." + field);
        }
        return resolved;
    }

    private void add(Type type) {
        for (Field field : type.getFields().values()) {
            add(type.getName(), field, new Resolver.Property(accessor(type, field)));
        }
        for (Operation operation : type.getOperations().values()) {
            add(type.getName(), operation, new Resolver.Single(new OperationCall(operation)));
        }
        for (Operation operation : type.getBatchOperations().values()) {
            add(type.getName(), operation, new Resolver.Batch(new OperationCall(operation)));
        }
    }

    private void addRoot(GraphQLObjectType root, Collection<Operation> operations) {
        for (Operation operation : operations) {
            add(root.getName(), operation, new Resolver.Single(new OperationCall(operation)));
        }
        var own = fields.computeIfAbsent(root.getName(), name -> new HashMap<>());
        for (var meta : new GraphQLFieldDefinition[] {
            schema.getIntrospectionSchemaFieldDefinition(), schema.getIntrospectionTypeFieldDefinition()
        }) {
            own.put(
                    meta.getName(),
                    introspective(meta, new OutputType.Single(false, value -> value), new Resolver.Introspection()));
        }
    }

    private void add(String typeName, Field field, Resolver resolver) {
        GraphQLObjectType type = schema.getObjectType(typeName);
        GraphQLFieldDefinition definition = type == null ? null : type.getFieldDefinition(field.getName());
        if (definition == null) {
            // An input type, or a field that the extension has left out of the schema.
            return;
        }
        if (field.isAdaptingTo()
                || field.isAdaptingWith()
                || field.getReference().isAdaptingTo()
                || field.getReference().isAdaptingWith()
                || field.hasWrapper() && (field.getWrapper().isMap() || isUnknown(field, resolver))) {
            throw new IllegalStateException("This engine cannot answer " + typeName + "." + field.getName());
        }
        fields.computeIfAbsent(typeName, name -> new HashMap<>())
                .put(field.getName(), new ResolvedField(definition, output(definition.getType(), field), resolver));
    }

    /** What the extension calls unknown are reactive results: only a subscription has one. */
    private static boolean isUnknown(Field field, Resolver resolver) {
        var wrapper = field.getWrapper();
        boolean isStream =
                resolver instanceof Resolver.Stream && Multi.class.getName().equals(wrapper.getWrapperClassName());
        return wrapper.isUnknown() && !isStream;
    }

    private static Accessor accessor(Type owner, Field field) {
        Class<?> type = ClassloadingService.get().loadClass(owner.getClassName());
        try {
            if (field.getMethodName() != null) {
                return Accessors.of(type.getMethod(field.getMethodName()));
            }
            return type.getField(field.getPropertyName())::get;
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            throw new IllegalStateException("No way to read " + owner.getName() + "." + field.getName(), e);
        }
    }

    private OutputType output(GraphQLType type, Field field) {
        boolean nonNull = GraphQLTypeUtil.isNonNull(type);
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return new OutputType.Many(nonNull, output(list.getWrappedType(), field));
        }
        if (bare instanceof GraphQLScalarType scalar) {
            return new OutputType.Single(nonNull, converted(Leaf.of(scalar), field));
        }
        if (bare instanceof GraphQLEnumType enumType) {
            return new OutputType.Single(nonNull, Leaf.of(enumType));
        }
        return new OutputType.Composite(nonNull, possible(bare));
    }

    @SuppressWarnings("unchecked")
    private static Leaf converted(Leaf leaf, Field field) {
        Reference reference = field.getReference();
        boolean asIs = reference.getType() != ReferenceType.SCALAR
                || reference.getClassName().equals(reference.getGraphQLClassName());
        Transformer<Object, Object> transformer = asIs ? null : Transformer.transformer(field);
        return transformer == null ? leaf : leaf.after(transformer);
    }

    private Map<String, GraphQLObjectType> possible(GraphQLType type) {
        Collection<String> names;
        if (type instanceof GraphQLInterfaceType abstraction) {
            names = schema.getImplementations(abstraction).stream()
                    .map(GraphQLObjectType::getName)
                    .toList();
        } else if (type instanceof GraphQLUnionType union) {
            names = union.getTypes().stream().map(member -> member.getName()).toList();
        } else {
            names = java.util.List.of(((GraphQLObjectType) type).getName());
        }
        Map<String, GraphQLObjectType> possible = new HashMap<>();
        typeNamesByClass.forEach((className, name) -> {
            if (names.contains(name)) {
                possible.put(className, schema.getObjectType(name));
            }
        });
        return possible;
    }

    private void requireComplete(GraphQLType type) {
        if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
            object.getFieldDefinitions().forEach(field -> of(object, field.getName()));
        }
    }

    private static ResolvedField introspective(GraphQLFieldDefinition definition, OutputType type, Resolver resolver) {
        return new ResolvedField(definition, type, resolver);
    }
}
