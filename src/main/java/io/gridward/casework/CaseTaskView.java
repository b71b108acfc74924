package io.gridward.casework;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A case that waits for the caller, as the list on his phone shows it.
 *
 * @param text its beginning
 * @param allowedVerbs what he may do to it now
 */
public record CaseTaskView(
        String id,
        String number,
        String categoryCode,
        String text,
        CaseState state,
        @Nullable String gridCode,
        @Nullable Instant dueAt,
        List<CaseVerb> allowedVerbs,
        int version) {

    private static final int LONGEST_TEXT = 60;

    static CaseTaskView of(CaseFile file, List<CaseVerb> allowed) {
        return new CaseTaskView(
                file.id().toString(),
                file.number(),
                file.categoryCode(),
                beginning(file.text()),
                file.state(),
                file.location().gridCode(),
                file.dueAt(),
                allowed,
                file.version());
    }

    private static String beginning(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }
}
