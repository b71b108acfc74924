package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param gridCode of the day, by which the flag is within someone's reach
 * @param from of the first thing found
 * @param to of the last thing found
 * @param note why it was reviewed so; null while open
 */
@Name("Flag")
@Description("Something that speaks against a worker's day, for a person to look at; it changes no result")
public record FlagView(
        @Id @NonNull String id,
        @Id @NonNull String workerId,
        @NonNull LocalDate date,
        @NonNull String gridCode,
        @NonNull FlagKind kind,
        @NonNull Instant from,
        @NonNull Instant to,
        @NonNull FlagEvidence evidence,
        @NonNull Instant foundAt,
        @NonNull FlagState state,
        @Nullable String note,
        @Nullable String reviewedByName,
        @Nullable Instant reviewedAt,
        @NonNull int version) {

    static FlagView from(Flag flag, FlagEvidence evidence) {
        return new FlagView(
                flag.id().toString(),
                flag.workerId().toString(),
                flag.day(),
                flag.gridCode(),
                flag.kind(),
                flag.from(),
                flag.to(),
                evidence,
                flag.foundAt(),
                flag.state(),
                flag.note(),
                flag.reviewedByName(),
                flag.reviewedAt(),
                flag.version());
    }
}
