package io.gridward.feed;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change as others see it.
 *
 * @param token from which the feed goes on after this change
 * @param deleted true when the subject is there no longer, or has left what the caller is shown
 * @param schemaVersion of {@code data}: grows when a field changes its meaning or goes, not when one is added
 * @param data the subject as it is after the change, in the form of its list; null when it is deleted
 */
@RegisterForReflection
@Name("Change")
@Description("One change; what it is about is told whole, as it is afterwards")
public record ChangeView(
        @NonNull String token,
        @NonNull String type,
        @NonNull ChangeKind kind,
        @NonNull String subjectId,
        @Nullable String area,
        @NonNull Instant at,
        @NonNull boolean deleted,
        @NonNull int schemaVersion,

        @JsonRawValue @Schema(type = SchemaType.OBJECT) @Description("JSON") @Nullable
        String data) {

    private static final int SCHEMA_VERSION = 1;

    static ChangeView of(FeedEntry entry, String token) {
        return new ChangeView(
                token,
                entry.type(),
                entry.kind(),
                entry.subjectId(),
                entry.area(),
                entry.at(),
                entry.deleted(),
                SCHEMA_VERSION,
                entry.data());
    }
}
