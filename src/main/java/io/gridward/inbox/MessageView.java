package io.gridward.inbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A message as its receiver reads it.
 *
 * @param title in the language that was asked for
 * @param text in the language that was asked for
 * @param subject what kind of thing {@code subjectId} names
 */
@Name("Message")
@Description("Something one was told; the words are in the language that is asked for")
public record MessageView(
        @Id @NonNull String id,
        @NonNull MessageKind kind,
        @NonNull String title,
        @NonNull String text,
        @NonNull MessageSubject subject,
        @Id @NonNull String subjectId,
        @NonNull Instant createdAt,
        @Nullable Instant readAt) {

    static MessageView from(Message message, Map<String, Object> parameters, Locale language) {
        return new MessageView(
                message.id().toString(),
                message.kind(),
                message.kind().title(language),
                message.kind().text(language, parameters),
                message.kind().subject(),
                message.subjectId().toString(),
                message.createdAt(),
                message.readAt());
    }
}
