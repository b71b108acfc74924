package io.gridward.shared.idempotency.web;

import io.gridward.shared.idempotency.Answer;

/** Carries a kept answer past an endpoint, whose own type says nothing about it. */
final class Repeated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Repeated(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
