package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * An errand as others see it.
 *
 * @param wanted what the resident wants
 * @param residentName null once it was erased
 * @param erasedAt when the resident's data were erased
 * @param agreedOn by when it is to be done, as agreed with him
 * @param doneOn when it was ticked off; null again when he did not agree that it is done
 * @param onTime done on or before the agreed date; null before it is done
 * @param endedAt when he confirmed it, or when it was withdrawn
 */
@Name("Errand")
@Description("Something done for a resident")
public record ErrandView(
        @NonNull @Id String id,
        @NonNull String gridCode,
        @NonNull String wanted,
        @NonNull ErrandOrigin origin,
        @Personal(Disclosure.RESIDENT) @Nullable String residentName,
        @Personal(Disclosure.RESIDENT) @Nullable String residentPhone,
        @Nullable Instant erasedAt,
        @NonNull String filedByName,
        @NonNull Instant filedAt,
        @NonNull ErrandState state,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate doneOn,
        @Nullable Boolean onTime,
        @Nullable Instant endedAt,
        @NonNull int version) {

    static ErrandView of(Errand errand, ResidentData.Shown resident) {
        return new ErrandView(
                errand.id().toString(),
                errand.gridCode(),
                errand.wanted(),
                errand.origin(),
                resident.name(),
                resident.phone(),
                errand.erasedAt(),
                errand.filedByName(),
                errand.filedAt(),
                errand.state(),
                errand.agreedOn(),
                errand.doneOn(),
                onTime(errand.agreedOn(), errand.doneOn()),
                errand.endedAt(),
                errand.version());
    }

    private static @Nullable Boolean onTime(@Nullable LocalDate agreedOn, @Nullable LocalDate doneOn) {
        return agreedOn == null || doneOn == null ? null : !doneOn.isAfter(agreedOn);
    }
}
