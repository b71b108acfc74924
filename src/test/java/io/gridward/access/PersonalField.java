package io.gridward.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * Something a view tells about a person.
 *
 * @param type name of the view in the GraphQL schema
 */
record PersonalField(String type, String name, Disclosure disclosure) {

    private static final Pattern SUSPICIOUS = Pattern.compile(
            "(?i).*(phone|mobile|telephone|idcard|identity|birth|email|wechat|contact|address|salary|pay"
                    + "|displayName|actorName|reportedByName|reporter|applicant|resident).*");

    static List<PersonalField> all() {
        return views().flatMap(view -> view.getFields().stream().filter(field -> field.isAnnotatedWith(Personal.class)))
                .map(field -> new PersonalField(
                        Doors.graphqlName(field.getOwner()),
                        field.getName(),
                        field.getAnnotationOfType(Personal.class).value()))
                .sorted((one, other) -> one.coordinates().compareTo(other.coordinates()))
                .toList();
    }

    /** What sounds personal and is not marked. */
    static List<String> unmarked() {
        return views().flatMap(view -> view.getFields().stream())
                .filter(field -> SUSPICIOUS.matcher(field.getName()).matches())
                .filter(field -> !field.isAnnotatedWith(Personal.class))
                .map(JavaField::getFullName)
                .toList();
    }

    String coordinates() {
        return type + "." + name;
    }

    private static Stream<JavaClass> views() {
        return Doors.PROGRAM.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("View"));
    }
}
