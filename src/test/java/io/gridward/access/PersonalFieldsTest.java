package io.gridward.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.person.Disclosure;

import static org.assertj.core.api.Assertions.assertThat;

/** Every personal field that not everybody sees, for every role and the person himself, through both doors. */
@GridwardTest
class PersonalFieldsTest {

    private static final World WORLD = new World("330282123", "330282123001", "330282123001");

    /** The longest part of a number that a mask may show: head and tail. */
    private static final int MOST_IN_CLEAR = 8;

    /** Where a person of the type is shown; {@code $key} and {@code $area} stand for whom and where. */
    private static final Map<String, List<Ask>> SHOWN_AT = Map.of(
            "Worker",
            List.of(
                    Ask.to("GET", "/v1/workers/$key"),
                    Ask.to("GET", "/v1/workers?area=$area&limit=200"),
                    Ask.graphql("{ worker(id: \"$key\") { id $field } }"),
                    Ask.graphql("{ workers(area: \"$area\", first: 100) { nodes { id $field } } }"),
                    Ask.graphql("{ node(id: \"$key\") { id ... on Worker { $field } } }")),
            "Errand",
            List.of(
                    Ask.to("GET", "/v1/errands/$key"),
                    Ask.to("GET", "/v1/errands?area=$area&limit=200"),
                    Ask.graphql("{ errand(id: \"$key\") { id $field } }"),
                    Ask.graphql("{ errands(area: \"$area\", first: 100) { nodes { id $field } } }")),
            "Household",
            List.of(
                    Ask.to("GET", "/v1/households/$key"),
                    Ask.to("GET", "/v1/households?area=$area&limit=200"),
                    Ask.graphql("{ household(id: \"$key\") { id $field } }"),
                    Ask.graphql("{ households(area: \"$area\", first: 100) { nodes { id $field } } }")));

    /** Whom the fields of a type tell about. */
    private static final Map<String, BiFunction<World, String, Subject>> SUBJECTS =
            Map.of("Worker", World::worker, "Errand", World::postedErrand, "Household", World::postedHousehold);

    static Stream<PersonalField> fields_not_everybody_sees() {
        return PersonalField.all().stream().filter(field -> field.disclosure() != Disclosure.OPEN);
    }

    @Test
    void whatever_sounds_personal_is_marked() {
        assertThat(PersonalField.unmarked())
                .as("say @Personal with a Disclosure, or give it another name")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields_not_everybody_sees")
    void is_whole_to_the_few_and_to_whom_it_concerns(PersonalField field) {
        assertThat(SHOWN_AT).containsKey(field.type());
        var person = SUBJECTS.get(field.type()).apply(WORLD, WORLD.villageInside());
        String whole = person.other(field.name());
        var stranger = UUID.fromString(WORLD.worker(WORLD.villageInside()).key());
        var otherwise = new ArrayList<String>();
        for (Ask door : SHOWN_AT.get(field.type())) {
            for (Role role : Role.values()) {
                boolean isTold = field.disclosure().roles().contains(role);
                var shown = ask(door, field, person, token(role, stranger));
                otherwise.addAll(wrong(field, isTold, whole, shown, role + " " + door));
            }
            // Himself, or who has the grid of the resident.
            String concerned =
                    token(Role.WORKER, UUID.fromString(person.others().getOrDefault("worker", person.key())));
            otherwise.addAll(wrong(field, true, whole, ask(door, field, person, concerned), "concerned " + door));
        }
        assertThat(otherwise).isEmpty();
    }

    private static String token(Role role, UUID workerId) {
        return SignIn.tokenWithin(new Reach(List.of(WORLD.reach())), role, workerId);
    }

    private static List<String> wrong(
            PersonalField field, boolean isTold, String whole, Optional<JsonNode> answer, String who) {
        if (answer.isEmpty()) {
            return isTold ? List.of(who + " may not see it at all") : List.of();
        }
        var shown = answer.get();
        boolean isRight = isTold ? shown.asText().equals(whole) : isHidden(field.disclosure(), whole, shown);
        return isRight ? List.of() : List.of(who + " sees " + shown);
    }

    private static boolean isHidden(Disclosure disclosure, String whole, JsonNode shown) {
        if (disclosure == Disclosure.WITHHELD) {
            return shown.isNull();
        }
        String masked = shown.asText();
        long clear = masked.chars().filter(letter -> letter != '*').count();
        boolean isName = !Character.isDigit(whole.charAt(0));
        return isName
                ? masked.equals(whole.charAt(0) + "**")
                : masked.length() == whole.length() && clear <= MOST_IN_CLEAR && masked.contains("***");
    }

    /** What the door shows of the person's field; empty to those who may not come in at all. */
    private static Optional<JsonNode> ask(Ask door, PersonalField field, Subject person, String token) {
        var ask = new Ask(
                door.method(), filled(door.path(), field, person), door.headers(), filled(door.body(), field, person));
        var answer = Answer.to(ask, token);
        if (answer.code().equals("FORBIDDEN")) {
            return Optional.empty();
        }
        return answer.json().findParents("id").stream()
                .filter(shown -> shown.get("id").asText().equals(person.key()))
                .findFirst()
                .map(shown -> shown.get(field.name()))
                .or(() -> {
                    throw new AssertionError(ask + " shows nobody: " + answer.text());
                });
    }

    private static String filled(String text, PersonalField field, Subject person) {
        return text == null
                ? null
                : text.replace("$key", person.key())
                        .replace("$area", person.other("area"))
                        .replace("$field", field.name());
    }
}
