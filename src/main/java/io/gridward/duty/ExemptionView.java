package io.gridward.duty;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An exemption as others see it: of a worker or of an area.
 *
 * @param to exclusive
 * @param recordedBy login name of whoever recorded it
 */
@Name("Exemption")
@Description("A time in which a worker, or everybody in an area, need not do the daily duty")
@RegisterForReflection
public record ExemptionView(
        @NonNull @Id String id,
        @Nullable @Id String workerId,
        @Nullable String areaCode,
        @NonNull ExemptionKind kind,
        @NonNull Instant from,
        @NonNull Instant to,
        @Nullable String note,
        @NonNull String recordedBy,
        @NonNull Instant recordedAt,
        @Nullable String cancelledBy,
        @Nullable Instant cancelledAt,
        @NonNull int version) {

    static ExemptionView from(Exemption exemption) {
        UUID worker = exemption.workerId();
        return new ExemptionView(
                exemption.id().toString(),
                worker == null ? null : worker.toString(),
                exemption.areaCode(),
                exemption.kind(),
                exemption.startsAt(),
                exemption.endsAt(),
                exemption.note(),
                exemption.recordedBy(),
                exemption.recordedAt(),
                exemption.cancelledBy(),
                exemption.cancelledAt(),
                exemption.version());
    }
}
