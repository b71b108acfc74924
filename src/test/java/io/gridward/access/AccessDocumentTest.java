package io.gridward.access;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

import io.gridward.shared.CommittedDocument;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.person.Disclosure;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code src/docs/ACCESS.md} says what the use cases say. That they do it: {@link RestAccessTest}. */
class AccessDocumentTest {

    @Test
    void every_endpoint_and_every_field_has_a_decision() {
        assertThat(Stream.concat(Doors.endpoints().stream(), Doors.fields().stream())
                        .filter(door -> door.decision() == null && !isPartOfItsParent(door))
                        .map(door -> door.name() + " has no decision " + door.undecided()))
                .isEmpty();
    }

    @Test
    void whatever_is_open_to_machines_says_with_which_scopes() {
        assertThat(Doors.PROGRAM.stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(Decision::isSilentAboutScopes)
                        .map(method -> method.getFullName() + " needs @Needs"))
                .isEmpty();
    }

    @Test
    void the_document_says_what_the_use_cases_say() {
        CommittedDocument.mustBe("ACCESS.md", document());
    }

    /** A field that asks nobody only shows in another form what its parent holds. */
    private static boolean isPartOfItsParent(Door door) {
        return door.undecided().isEmpty()
                && !door.name().startsWith("Query.")
                && !door.name().startsWith("Mutation.")
                && door.name().matches("\\w+\\.\\w+");
    }

    private static String document() {
        return """
                # Who may do what

                Generated from the program; do not edit. Each row is what the use cases behind an endpoint or a field declare, and
                each row is tried by tests through the real door: all ten roles and nobody, on things inside and outside reach and
                without any reach at all.

                **Who may.** Nobody comes in without a valid access token (401), except where it says *anybody*. A role that is not
                named is refused (403), wherever the thing lies.

                **Scopes.** What a machine (PARTNER) needs besides its role: without them it is refused (403 `SCOPE_MISSING`). Where
                machines may come and no scope stands, every machine may.

                **Outside reach.** What becomes of a thing that does not lie below one of the caller's code prefixes:

                | word | REST | GraphQL |
                |---|---|---|
                | hidden | 404; absent from lists; nothing can be created there (404) | null or `NOT_FOUND`; absent from lists |
                | hidden unless above | as hidden, but the areas above one's reach, and what is for all of their people, are seen | likewise |
                | hidden unless own | as hidden, but one sees oneself and what one has reported | likewise |
                | not granted | 404; reach one does not have cannot be granted (403 `REACH_EXCEEDED`) | – |
                | needs everything | holds for all areas together: 403 `REACH_NOT_EVERYTHING` unless one's reach is `*` | likewise |
                | open | reach plays no part | likewise |

                ## REST

                | endpoint | what | who may | scopes | outside reach | note |
                |---|---|---|---|---|---|
                """ + rows(Doors.endpoints()) + """

                ## GraphQL

                A caller may read a field when he may read all fields on the way to it.

                | field | what | who may | scopes | outside reach | note |
                |---|---|---|---|---|---|
                """ + rows(Doors.fields()) + """

                ## Personal fields

                What the answers tell about people, wherever they tell it. Both doors, lists, exports and the audit trail show the same
                views; the audit trail keeps the masked ones.

                | field | whole to | to all others |
                |---|---|---|
                """
                + PersonalField.all().stream().map(AccessDocumentTest::row).collect(Collectors.joining());
    }

    private static String row(PersonalField field) {
        String others =
                switch (field.disclosure()) {
                    case MASKED -> "masked, such as `138****1234` and `3302**********1234`";
                    case WITHHELD -> "left out";
                    case RESIDENT -> "masked, such as `王**` and `138****1234`";
                    case OPEN -> "–";
                };
        String whole = field.disclosure() == Disclosure.OPEN
                ? "whoever may see the thing"
                : field.disclosure().roles().stream().map(Role::name).collect(Collectors.joining(", "))
                        + (field.disclosure() == Disclosure.RESIDENT
                                ? ", WORKER and LEADER of the grid while they have it"
                                : ", the person himself");
        return "| `" + field.coordinates() + "` | " + whole + " | " + others + " |\n";
    }

    private static String rows(List<Door> doors) {
        return doors.stream().map(AccessDocumentTest::row).collect(Collectors.joining());
    }

    private static String row(Door door) {
        String rest = door.decision() == null
                ? "as its parent | as its parent | as its parent | "
                : who(door.decision()) + " | " + scopes(door.decision()) + " | "
                        + outside(door.decision().outside()) + " | "
                        + String.join("; ", door.decision().notes());
        return "| `" + door.name() + "` | " + door.what() + " | " + rest + " |\n";
    }

    private static String who(Decision decision) {
        if (decision.anonymous()) {
            return "anybody";
        }
        if (decision.roles().equals(EnumSet.allOf(Role.class))) {
            return "all roles";
        }
        return decision.roles().stream().map(Role::name).collect(Collectors.joining(", "));
    }

    private static String scopes(Decision decision) {
        if (decision.anonymous() || !decision.roles().contains(Role.PARTNER)) {
            return "";
        }
        return decision.scopes().stream().map(scope -> "`" + scope + "`").collect(Collectors.joining(", "));
    }

    private static String outside(Outside outside) {
        return switch (outside) {
            case NEEDS_EVERYTHING -> "needs everything";
            case HIDDEN -> "hidden";
            case HIDDEN_UNLESS_ABOVE -> "hidden unless above";
            case HIDDEN_UNLESS_OWN -> "hidden unless own";
            case NOT_GRANTED -> "not granted";
            case OPEN -> "open";
        };
    }
}
