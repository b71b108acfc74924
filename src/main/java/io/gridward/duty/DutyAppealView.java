package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param result decided for the day; null while open
 * @param note why it was decided so
 */
@Name("DutyAppeal")
@Description("Asks a person to look at a locked day")
public record DutyAppealView(
        @Id @NonNull String id,
        @Id @NonNull String workerId,
        @NonNull LocalDate date,
        @NonNull String gridCode,
        @NonNull DutyAppealOrigin origin,
        @NonNull String text,
        @NonNull String filedByName,
        @NonNull Instant filedAt,
        @NonNull DutyAppealState state,
        @Nullable DutyResult result,
        @Nullable String note,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @NonNull int version) {

    static DutyAppealView from(DutyAppeal appeal) {
        return new DutyAppealView(
                appeal.id().toString(),
                appeal.workerId().toString(),
                appeal.day(),
                appeal.gridCode(),
                appeal.origin(),
                appeal.text(),
                appeal.filedByName(),
                appeal.filedAt(),
                appeal.state(),
                appeal.result(),
                appeal.note(),
                appeal.decidedByName(),
                appeal.decidedAt(),
                appeal.version());
    }
}
