package io.gridward.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.IdCardNumber;

/** One component of a record as a property of its JSON object. */
final class RecordProperty {

    private final ClassInfo record;
    private final FieldInfo field;

    RecordProperty(ClassInfo record, FieldInfo field) {
        this.record = record;
        this.field = field;
    }

    String name() {
        var renamed = field.annotation(DotName.createSimple(JsonProperty.class));
        return renamed == null ? field.name() : renamed.value().asString();
    }

    boolean isUnwrapped() {
        return field.hasAnnotation(DotName.createSimple(JsonUnwrapped.class));
    }

    boolean isAlwaysThere() {
        return !isLeftOutWhenNull() || !says(outer(), Nullable.class);
    }

    private boolean isLeftOutWhenNull() {
        var include = DotName.createSimple(JsonInclude.class);
        return field.hasAnnotation(include) || record.declaredAnnotation(include) != null;
    }

    /** In a request. What GraphQL demands of an input, REST does too, were it refused with a code of its own. */
    boolean isDemanded() {
        return !isOptional() && says(outer(), NotNull.class, NotBlank.class, NotEmpty.class, NonNull.class);
    }

    Schema applyTo(Schema schema, boolean isCommand) {
        limit(schema, outer());
        if (isOptional()) {
            limit(schema, inner());
        } else if (schema.getItems() != null) {
            limit(schema.getItems(), inner());
        }
        Schema plain = plain(schema);
        if (isCommand) {
            return command(plain);
        }
        if (says(outer(), Id.class) && plain.getRef() == null) {
            plain.setFormat("uuid");
        }
        return view(plain);
    }

    private Schema command(Schema schema) {
        boolean refusesNull = isDemanded() || isOptional() && says(inner(), NotNull.class, NotBlank.class);
        return refusesNull ? schema : nullable(schema);
    }

    private Schema view(Schema schema) {
        boolean isNullable = says(outer(), Nullable.class);
        return isNullable && !isLeftOutWhenNull() && field.type().kind() != Type.Kind.PRIMITIVE
                ? nullable(schema)
                : schema;
    }

    /** The schema without what the scanner adds about null. */
    private static Schema plain(Schema schema) {
        if (schema.getAnyOf() != null) {
            return schema.getAnyOf().get(0);
        }
        if (schema.getRef() != null) {
            return OASFactory.createSchema().ref(schema.getRef());
        }
        if (schema.getType() != null) {
            schema.setType(schema.getType().stream()
                    .filter(type -> type != SchemaType.NULL)
                    .toList());
        }
        return schema;
    }

    private static Schema nullable(Schema schema) {
        if (schema.getType() == null) {
            return OASFactory.createSchema()
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        var types = new ArrayList<>(schema.getType());
        types.add(SchemaType.NULL);
        return schema.type(types);
    }

    private static void limit(Schema schema, List<AnnotationInstance> constraints) {
        of(constraints, CodePointLength.class).ifPresent(length -> {
            if (length.value("min") != null) {
                schema.setMinLength(length.value("min").asInt());
            }
            if (length.value("max") != null) {
                schema.setMaxLength(length.value("max").asInt());
            }
        });
        // Bean Validation matches the whole text, JSON Schema any part of it.
        of(constraints, Pattern.class)
                .ifPresent(pattern ->
                        schema.setPattern("^(" + pattern.value("regexp").asString() + ")$"));
        if (says(constraints, IdCardNumber.class)) {
            schema.pattern("^[0-9]{17}[0-9X]$").minLength(18).maxLength(18);
        }
    }

    private boolean isOptional() {
        return field.type().name().equals(DotName.createSimple(Optional.class));
    }

    /** What stands at the component itself. */
    private List<AnnotationInstance> outer() {
        return Stream.concat(field.declaredAnnotations().stream(), field.type().annotations().stream())
                .toList();
    }

    /** What stands at the type within: {@code Optional<@NotBlank String>}. */
    private List<AnnotationInstance> inner() {
        return field.type().kind() == Type.Kind.PARAMETERIZED_TYPE
                ? field.type().asParameterizedType().arguments().get(0).annotations()
                : List.of();
    }

    private static Optional<AnnotationInstance> of(List<AnnotationInstance> annotations, Class<?> type) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(DotName.createSimple(type)))
                .findFirst();
    }

    private static boolean says(List<AnnotationInstance> annotations, Class<?>... types) {
        return Stream.of(types).anyMatch(type -> of(annotations, type).isPresent());
    }
}
