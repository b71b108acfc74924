package io.gridward.inbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.CallerLanguage;

/** Puts messages into words, in the language of the caller. */
@ApplicationScoped
class MessageViews {

    private final MessageParameters parameters;
    private final CallerLanguage language;

    MessageViews(MessageParameters parameters, CallerLanguage language) {
        this.parameters = parameters;
        this.language = language;
    }

    MessageView of(Message message) {
        return MessageView.from(message, parameters.read(message.parameters()), language.get());
    }

    List<MessageView> of(List<Message> messages) {
        return messages.stream().map(this::of).toList();
    }
}
