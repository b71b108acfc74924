package io.gridward.shared.graphql.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.gridward.shared.page.Fields;

/** What a document asks for below the places of one call; looked for only when the call wants to know. */
public final class Below {

    private final List<SelectedField> places;

    Below(List<SelectedField> places) {
        this.places = places;
    }

    /** Of the objects the call answers with. */
    public Fields fields() {
        return fields(below());
    }

    /** Of the rows of the connection the call answers with. */
    public Fields rows() {
        return fields(Stream.concat(named("nodes", below()), named("node", named("edges", below()))));
    }

    private Stream<SelectedField> below() {
        return places.stream().flatMap(SelectedField::below);
    }

    /** What is asked for below the fields of the name. */
    private static Stream<SelectedField> named(String name, Stream<SelectedField> fields) {
        return fields.filter(field -> field.name().equals(name)).flatMap(SelectedField::below);
    }

    private static Fields fields(Stream<SelectedField> selected) {
        return Fields.of(selected.map(SelectedField::name).collect(Collectors.toSet()));
    }
}
