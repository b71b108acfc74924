package io.gridward.workrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;

/**
 * A work record as others see it.
 *
 * @param text null only of a patrol and where nothing was found
 * @param place as it was given
 * @param wgs84 the same place in WGS-84
 * @param occurredAt by the worker's clock
 * @param byMachine passed on by another system, in which the worker noted it; no account of his vouches for it
 * @param gridCode null outside every grid
 * @param inside in a grid the worker had at that moment, or outside by no more than his phone may have been mistaken
 * @param photos in the order they arrived
 * @param rejection null unless it is rejected
 */
@Name("WorkRecord")
@Description("What a worker has noted of his work")
public record WorkRecordView(
        @NonNull @Id String id,
        @NonNull @Id String workerId,
        @NonNull WorkRecordKind kind,
        @Nullable String text,
        @NonNull RecordPlace place,
        @NonNull RecordPlace wgs84,
        @NonNull Instant occurredAt,
        @NonNull Instant receivedAt,
        @NonNull boolean byMachine,
        @Nullable String gridCode,
        @NonNull boolean inside,
        @NonNull List<@NonNull RecordMarkView> marks,
        @NonNull List<@NonNull RecordPhotoView> photos,
        @Nullable RecordRejectionView rejection,
        @NonNull int version)
        implements Node {

    static WorkRecordView from(WorkRecord found, List<RecordPhotoView> photos) {
        var location = found.location();
        var rejection = found.rejection();
        return new WorkRecordView(
                found.id().toString(),
                found.workerId().toString(),
                found.kind(),
                found.text(),
                RecordPlace.of(location.given(), location.accuracyMetres()),
                RecordPlace.of(location.wgs84(), location.accuracyMetres()),
                found.occurredAt(),
                found.receivedAt(),
                found.isByMachine(),
                location.gridCode(),
                location.isInside(),
                marks(found),
                photos,
                rejection == null ? null : RecordRejectionView.from(rejection),
                found.version());
    }

    private static List<RecordMarkView> marks(WorkRecord found) {
        var marks = new ArrayList<RecordMarkView>();
        if (found.similarTextTo() != null) {
            marks.add(RecordMarkView.of(RecordMark.DUPLICATE_TEXT, found.similarTextTo()));
        }
        if (found.similarPhotoTo() != null) {
            marks.add(RecordMarkView.of(RecordMark.DUPLICATE_PHOTO, found.similarPhotoTo()));
        }
        if (found.isBurst()) {
            marks.add(new RecordMarkView(RecordMark.BURST, null));
        }
        return marks;
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}
