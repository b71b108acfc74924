package io.gridward.workrecord;

import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** @param similarTo the record it is over again; null where the mark is about no other one */
@Name("RecordMarking")
@RegisterForReflection
public record RecordMarkView(
        @NonNull RecordMark mark, @Id @Nullable String similarTo) {

    static RecordMarkView of(RecordMark mark, UUID similarTo) {
        return new RecordMarkView(mark, similarTo.toString());
    }
}
