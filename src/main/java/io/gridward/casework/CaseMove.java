package io.gridward.casework;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * What someone wants to do to a case.
 *
 * @param note his words, if he has any
 * @param reason what exactly, where the verb has kinds
 * @param effect what it changes besides the state
 */
record CaseMove(
        CaseVerb verb, @Nullable String note, @Nullable String reason, Consumer<CaseFile> effect) {

    static CaseMove of(CaseVerb verb) {
        return new CaseMove(verb, null, null, file -> {});
    }

    static CaseMove of(CaseVerb verb, Consumer<CaseFile> effect) {
        return new CaseMove(verb, null, null, effect);
    }

    CaseMove noting(@Nullable String words) {
        return new CaseMove(verb, words == null || words.isBlank() ? null : words, reason, effect);
    }

    CaseMove because(Enum<?> kind) {
        return new CaseMove(verb, note, kind.name(), effect);
    }
}
