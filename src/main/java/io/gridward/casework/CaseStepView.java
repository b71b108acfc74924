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
 * A step as others see it.
 *
 * @param organisation for whom he acted: the name of the department that handles the case where he is of it, else the code
 *     of the area or grid he answers for; null for the system and whoever has no account
 * @param department who handles the case from this step on
 * @param from null for the first step
 * @param reason what exactly, where the verb has kinds: why it is returned, what came of a call, which card
 */
@Name("CaseStep")
@Description("What was done to a case")
public record CaseStepView(
        @NonNull int seq,
        @NonNull CaseVerb verb,
        @Id @Nullable String actorId,
        @Personal(Disclosure.OPEN) @NonNull String actorName,
        @Nullable String organisation,
        @Nullable String department,
        @Nullable CaseState from,
        @NonNull CaseState to,
        @NonNull Instant at,
        @Nullable String reason,
        @Nullable String note) {

    static CaseStepView from(CaseStep step) {
        return new CaseStepView(
                step.seq(),
                step.verb(),
                step.actorId() == null ? null : step.actorId().toString(),
                step.actorName(),
                step.organisation(),
                step.department(),
                step.fromState(),
                step.toState(),
                step.at(),
                step.reason(),
                step.note());
    }
}
