package io.gridward.shared.web;

import java.util.Locale;

import io.gridward.shared.problem.ProblemKind;

/**
 * One kind of refusal as the catalogue tells it, in one language.
 *
 * @param type what the {@code type} of such a problem says
 * @param title what it means
 * @param detail the sentence about one occurrence, with placeholders
 * @param remedy what to do about it
 */
public record ProblemKindView(String type, String code, int status, String title, String detail, String remedy) {

    static ProblemKindView of(ProblemKind kind, Locale locale) {
        var definition = kind.definition();
        return new ProblemKindView(
                kind.type(),
                kind.name(),
                kind.status(),
                definition.title().in(locale),
                definition.detail().in(locale),
                definition.remedy().in(locale));
    }
}
