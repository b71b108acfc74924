package io.gridward.workrecord.web;

import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Judged;
import io.gridward.workrecord.TakenRecord;
import io.gridward.workrecord.WorkRecordView;

/**
 * What became of one record of a batch.
 *
 * @param index of the record in the batch, from 0
 * @param record null when refused
 * @param refusal what the record alone would have been answered with; null unless refused
 */
public record RecordResult(
        int index,
        RecordOutcome outcome,
        @Nullable WorkRecordView record,
        @Schema(ref = "Problem") @Nullable Map<String, Object> refusal) {

    static RecordResult of(int index, Judged<TakenRecord> judged, Locale language) {
        var refused = judged.refusal();
        if (refused != null) {
            return new RecordResult(index, RecordOutcome.REFUSED, null, refused.render(language));
        }
        var taken = judged.orThrow();
        return new RecordResult(
                index, taken.created() ? RecordOutcome.ACCEPTED : RecordOutcome.DUPLICATE, taken.view(), null);
    }
}
