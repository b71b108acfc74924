package io.gridward.inbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Something one receiver was told. Written by {@link Messages#add}. */
@Entity
class Message {

    @Id
    private UUID id;

    private UUID receiverId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private UUID subjectId;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String parameters;

    private Instant createdAt;
    private @Nullable Instant readAt;

    protected Message() {}

    /** As often as he likes: the first time counts. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    UUID id() {
        return id;
    }

    UUID receiverId() {
        return receiverId;
    }

    MessageKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    String parameters() {
        return parameters;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant readAt() {
        return readAt;
    }
}
