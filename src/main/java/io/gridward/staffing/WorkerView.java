package io.gridward.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A worker as others see him. Telephone and identity number are masked, and the birth date left out, for whoever is
 * neither administrator nor commander nor the worker himself.
 */
@Name("Worker")
@Description("Someone who works in the grids; personal numbers are masked for most callers")
public record WorkerView(
        @NonNull @Id String id,
        @NonNull WorkerKind kind,
        @Personal(Disclosure.OPEN) @NonNull String name,
        @NonNull String areaCode,
        @NonNull Education education,
        @NonNull LocalDate hireDate,
        @Personal(Disclosure.WITHHELD) @Nullable LocalDate birthDate,
        @Personal(Disclosure.MASKED) @Nullable String phone,
        @Personal(Disclosure.MASKED) @Nullable String idCard,
        @NonNull List<@NonNull CareerStep> career,
        @NonNull WorkerState state,
        @Nullable Instant departedAt,
        @Nullable String departureReason,
        @NonNull Instant createdAt,
        @NonNull int version)
        implements Node {

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}
