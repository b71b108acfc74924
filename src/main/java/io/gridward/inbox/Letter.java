package io.gridward.inbox;

import java.util.Map;
import java.util.UUID;

/**
 * What one receiver is to be told.
 *
 * @param receiverId an account, or a worker: whoever has an account of his reads it
 * @param occasion what has happened, once and for all: of one kind and occasion a receiver is told once
 * @param subjectId of what he can look at to know more
 * @param parameters what the words of the kind name
 */
public record Letter(UUID receiverId, String occasion, UUID subjectId, Map<String, String> parameters) {

    NewMessage as(UUID messageId) {
        return new NewMessage(messageId, receiverId, subjectId, parameters);
    }
}
