package io.gridward.staffing;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/** @param validTo exclusive; null while open */
@Name("GridTeamMember")
public record TeamMemberView(
        @NonNull @Id String assignmentId,
        @NonNull @Id String workerId,
        @Personal(Disclosure.OPEN) @NonNull String name,
        @NonNull WorkerKind role,
        @NonNull boolean acting,
        @NonNull Instant validFrom,
        @Nullable Instant validTo) {}
