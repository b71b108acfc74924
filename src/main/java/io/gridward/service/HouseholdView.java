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
 * A household as others see it.
 *
 * @param contactName null once it was erased, as are telephone and address
 * @param dueOn when it is to be visited next, or was to be; null once it is out of the plan
 * @param endedOn when it left the plan
 */
@Name("Household")
@Description("A household that is visited regularly")
public record HouseholdView(
        @NonNull @Id String id,
        @NonNull String gridCode,
        @NonNull VisitClass visitClass,
        @Personal(Disclosure.RESIDENT) @Nullable String address,
        @Personal(Disclosure.RESIDENT) @Nullable String contactName,
        @Personal(Disclosure.RESIDENT) @Nullable String contactPhone,
        @Nullable Instant erasedAt,
        @NonNull LocalDate addedOn,
        @Nullable LocalDate lastVisitedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @NonNull int version) {

    static HouseholdView of(
            Household household, @Nullable LocalDate dueOn, ResidentData.Shown contact, @Nullable String address) {
        return new HouseholdView(
                household.id().toString(),
                household.gridCode(),
                household.visitClass(),
                address,
                contact.name(),
                contact.phone(),
                household.erasedAt(),
                household.addedOn(),
                household.lastVisitedOn(),
                household.endedOn() == null ? dueOn : null,
                household.endedOn(),
                household.endReason(),
                household.version());
    }
}
