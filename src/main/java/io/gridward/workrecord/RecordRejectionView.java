package io.gridward.workrecord;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/** That a record was rejected: by which account, and why. */
@Name("RecordRejection")
@RegisterForReflection
public record RecordRejectionView(
        @NonNull Instant at,
        @Id @Nullable String by,
        @Personal(Disclosure.OPEN) @NonNull String byName,
        @NonNull String reason) {

    static RecordRejectionView from(RecordRejection rejection) {
        var by = rejection.by();
        return new RecordRejectionView(
                rejection.at(), by == null ? null : by.toString(), rejection.byName(), rejection.reason());
    }
}
