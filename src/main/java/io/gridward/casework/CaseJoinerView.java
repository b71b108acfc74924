package io.gridward.casework;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A joiner as others see him.
 *
 * @param text what he has to add to the report there was
 */
@Name("CaseJoiner")
@Description("Someone who joined a report instead of making another of the same matter")
public record CaseJoinerView(
        @NonNull @Id String accountId,
        @Personal(Disclosure.OPEN) @NonNull String accountName,
        @Nullable String text,
        @NonNull Instant joinedAt) {

    static CaseJoinerView from(CaseJoiner joiner) {
        return new CaseJoinerView(
                joiner.accountId().toString(), joiner.accountName(), joiner.text(), joiner.joinedAt());
    }
}
