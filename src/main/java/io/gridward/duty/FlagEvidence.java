package io.gridward.duty;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.patrol.oddity.Oddity.Evidence;

/**
 * What was found, so that anyone can check it; which of it there is depends on the kind.
 *
 * @param deviceId of the telephone that told the track
 * @param times how often it was found between the beginning and the end; the numbers are those of the first time
 * @param otherWorkers how many others it concerns
 * @param otherWorkerIds of them, the first ten
 * @param recordIds of the worker's own records, the first ten
 * @param otherRecordIds of the others' records, the first ten
 */
@Name("FlagEvidence")
@Description("What was found; the numbers are those of the first time, of ids the first ten are told")
@RegisterForReflection
public record FlagEvidence(
        @Nullable String deviceId,
        @NonNull int times,
        @Nullable Double metres,
        @Nullable Double seconds,
        @Nullable Double metresPerSecond,
        @Nullable Double accuracyMetres,
        @Nullable Integer points,
        @Nullable Integer steps,
        @Nullable Integer otherWorkers,
        @NonNull List<@NonNull String> otherWorkerIds,
        @NonNull List<@NonNull String> recordIds,
        @NonNull List<@NonNull String> otherRecordIds) {

    /** Some programs tell one name for all telephones; a thousand workers need not be named to each of them. */
    private static final int NAMED = 10;

    static FlagEvidence ofTrack(String deviceId, int times, Map<Evidence, Double> numbers) {
        return new FlagEvidence(
                deviceId,
                times,
                numbers.get(Evidence.METRES),
                numbers.get(Evidence.SECONDS),
                numbers.get(Evidence.METRES_PER_SECOND),
                numbers.get(Evidence.ACCURACY_METRES),
                whole(numbers.get(Evidence.POINTS)),
                whole(numbers.get(Evidence.STEPS)),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static FlagEvidence ofDevice(String deviceId, int points, List<UUID> others) {
        return new FlagEvidence(
                deviceId, 1, null, null, null, null, points, null, others.size(), named(others), List.of(), List.of());
    }

    static FlagEvidence ofRecords(int times, List<UUID> records, List<UUID> otherRecords, List<UUID> others) {
        return new FlagEvidence(
                null,
                times,
                null,
                null,
                null,
                null,
                null,
                null,
                others.size(),
                named(others),
                named(records),
                named(otherRecords));
    }

    private static List<String> named(List<UUID> ids) {
        return ids.stream().limit(NAMED).map(UUID::toString).toList();
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number == null ? null : number.intValue();
    }
}
