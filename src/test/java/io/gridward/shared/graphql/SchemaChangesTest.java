package io.gridward.shared.graphql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A change that breaks clients is named; one that only adds is none. */
class SchemaChangesTest {

    private static final String BEFORE = """
            type Query { grid(code: String!, kind: Kind): Grid grids(first: Int): [Grid!]! }
            type Mutation { create(input: NewGrid!): Grid! }
            type Grid { code: String! name: String! kind: Kind! team: Team }
            type Team { size: Int! }
            input NewGrid { name: String! note: String }
            enum Kind { BASIC DEDICATED }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: Kind! team | team | Grid.kind",
                "name: String! kind | name: Int! kind | Grid.name",
                "team: Team } | team: Grid } | Grid.team",
                "name: String! kind | name: String kind | Grid.name",
                "grid(code: String!, kind: Kind) | grid(code: String!) | Query.grid",
                "grids(first: Int) | grids(first: Int!) | Query.grids",
                "grids(first: Int) | grids(first: Int, area: String!) | Query.grids",
                "note: String } | note: String! } | NewGrid.note",
                "note: String } | note: String area: String! } | NewGrid.area",
                "note: String } | } | NewGrid.note",
                "BASIC DEDICATED | BASIC | Kind",
                "create(input: NewGrid!) | make(input: NewGrid!) | Mutation.create"
            })
    void what_breaks_clients_is_named(String before, String after, String named) {
        assertThat(BEFORE).contains(before);
        assertThat(SchemaChanges.breaking(BEFORE, BEFORE.replace(before, after)))
                .isNotEmpty()
                .anyMatch(change -> change.startsWith(named));
    }

    @Test
    void a_type_that_has_gone_is_named() {
        String after = BEFORE.replace("type Team { size: Int! }", "").replace("team: Team", "");
        assertThat(SchemaChanges.breaking(BEFORE, after)).anyMatch(change -> change.startsWith("Team"));
    }

    @Test
    void what_only_adds_breaks_nobody() {
        String after = BEFORE.replace("size: Int!", "size: Int! leader: String")
                .replace("grids(first: Int)", "grids(first: Int, area: String)")
                .replace("note: String }", "note: String area: String }");
        assertThat(SchemaChanges.breaking(BEFORE, after)).isEmpty();
        assertThat(SchemaChanges.breaking(BEFORE, BEFORE)).isEmpty();
    }
}
