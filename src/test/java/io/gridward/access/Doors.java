package io.gridward.access;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** All ways into the program, read from the compiled doors, each with what the use cases behind it have decided. */
final class Doors {

    /** Only our own classes: those of libraries are not looked into, nor what only builds for benchmarks hold. */
    static final JavaClasses PROGRAM = ArchConfiguration.withThreadLocalScope(configuration -> {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/io/gridward/bench/"))
                .importPath(Path.of("target/classes"));
    });

    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String GRAPHQL = "org.eclipse.microprofile.graphql.";
    private static final String SUBSCRIPTION = "io.smallrye.graphql.api.";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private Doors() {}

    /** The endpoints by path and verb; what answers in several media types is one. */
    static List<Door> endpoints() {
        return PROGRAM.stream()
                .filter(type -> type.isAnnotatedWith(JAX_RS + "Path"))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> verb(method).map(verb -> endpoint(verb, method)).stream())
                .collect(Collectors.toMap(Door::name, door -> door, Door::and))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                                (Door door) -> door.name().substring(door.name().indexOf(' ')))
                        .thenComparing(Door::name))
                .toList();
    }

    /** The queries, the mutations, the subscriptions, what hangs on other types, and {@code node} for each type it answers. */
    static List<Door> fields() {
        var fields = new TreeMap<String, Door>();
        PROGRAM.stream()
                .filter(type -> type.isAnnotatedWith(GRAPHQL + "GraphQLApi"))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> coordinates(method).map(name -> field(name, method)).stream())
                .forEach(door -> fields.put(door.name(), door));
        var node = fields.remove("Query.node");
        nodes().forEach((type, useCase) -> {
            String name = "Query.node (" + type + ")";
            fields.put(name, door(name, node.what(), Set.of(useCase), Optional.empty()));
        });
        return List.copyOf(fields.values());
    }

    /** What records hold themselves, by type and field of the GraphQL schema; {@code id} for each {@code Node}. */
    static Set<String> plainFields() {
        return PROGRAM.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> Stream.concat(type.getFields().stream().map(JavaField::getName), Stream.of("id"))
                        .map(field -> graphqlName(type) + "." + field))
                .collect(Collectors.toSet());
    }

    /** The name under which a class stands in the GraphQL schema. */
    static String graphqlName(JavaClass type) {
        String name = text(type, GRAPHQL + "Name", "value");
        return name.isEmpty() ? type.getSimpleName() : name;
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.getPackageName().equals("jakarta.ws.rs"))
                .map(JavaClass::getSimpleName)
                .filter(VERBS::contains)
                .findFirst();
    }

    private static Door endpoint(String verb, JavaMethod method) {
        String path = path(method.getOwner()) + path(method);
        String what = text(method, "org.eclipse.microprofile.openapi.annotations.Operation", "summary");
        return door(verb + " " + path, what, UseCaseCalls.of(method), Optional.of(method));
    }

    private static String path(HasAnnotations<?> element) {
        String path = text(element, JAX_RS + "Path", "value");
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    private static Optional<String> coordinates(JavaMethod method) {
        for (String operation : List.of("Query", "Mutation", "Subscription")) {
            String annotation = (operation.equals("Subscription") ? SUBSCRIPTION : GRAPHQL) + operation;
            if (method.isAnnotatedWith(annotation)) {
                String name = text(method, annotation, "value");
                return Optional.of(operation + "." + (name.isEmpty() ? method.getName() : name));
            }
        }
        String name = text(method, GRAPHQL + "Name", "value");
        return source(method).map(type -> graphqlName(type) + "." + (name.isEmpty() ? method.getName() : name));
    }

    /** The type a field is added to: the parameter {@code @Source}, or what the list of it holds. */
    private static Optional<JavaClass> source(JavaMethod method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(GRAPHQL + "Source"))
                .map(parameter -> inside(parameter.getType()))
                .findFirst();
    }

    private static JavaClass inside(JavaType type) {
        return type instanceof JavaParameterizedType generic
                ? inside(generic.getActualTypeArguments().get(0))
                : type.toErasure();
    }

    private static Door field(String name, JavaMethod method) {
        String what = text(method, GRAPHQL + "Description", "value");
        return door(
                name,
                what,
                UseCaseCalls.of(method),
                source(method).isPresent() ? Optional.empty() : Optional.of(method));
    }

    /** The use case behind {@code node(id:)} for each type. */
    private static Map<String, JavaMethod> nodes() {
        return PROGRAM.stream()
                .filter(type -> type.isAssignableTo("io.gridward.shared.graphql.NodeSource") && !type.isInterface())
                .map(type -> type.getMethod("find", String.class))
                .flatMap(method -> UseCaseCalls.of(method).stream())
                .collect(Collectors.toMap(useCase -> graphqlName(inside(useCase.getReturnType())), useCase -> useCase));
    }

    /** @param otherwise the door itself, which decides where it asks no use case; a field shows what its parent holds */
    private static Door door(String name, String what, Set<JavaMethod> useCases, Optional<JavaMethod> otherwise) {
        var deciding = useCases.isEmpty() ? otherwise.map(Set::of).orElse(Set.of()) : useCases;
        var undecided = deciding.stream()
                .filter(method -> Decision.of(method) == null)
                .map(JavaMethod::getFullName)
                .toList();
        var decision = undecided.isEmpty()
                ? deciding.stream().map(Decision::of).reduce(Decision::and).orElse(null)
                : null;
        return new Door(name, what, decision, undecided);
    }

    private static String text(HasAnnotations<?> element, String annotation, String member) {
        return element.tryGetAnnotationOfType(annotation)
                .flatMap(found -> found.get(member))
                .map(String::valueOf)
                .orElse("");
    }
}
