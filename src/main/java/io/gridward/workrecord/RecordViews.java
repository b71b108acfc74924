package io.gridward.workrecord;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows records with their photos: one statement, or none where no record has any. */
@ApplicationScoped
class RecordViews {

    private final RecordPhotos photos;

    RecordViews(RecordPhotos photos) {
        this.photos = photos;
    }

    WorkRecordView of(WorkRecord found) {
        return of(List.of(found)).get(0);
    }

    /** In the same order. */
    List<WorkRecordView> of(List<WorkRecord> found) {
        Map<UUID, List<RecordPhotoView>> photosOf =
                photos
                        .ofRecords(found.stream()
                                .filter(one -> one.photoCount() > 0)
                                .map(WorkRecord::id)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                RecordPhoto::recordId, Collectors.mapping(RecordPhotoView::from, Collectors.toList())));
        return found.stream()
                .map(one -> WorkRecordView.from(one, photosOf.getOrDefault(one.id(), List.of())))
                .toList();
    }

    Map<WorkRecord, WorkRecordView> byRecord(Collection<WorkRecord> found) {
        var views = of(List.copyOf(found)).iterator();
        var byRecord = new LinkedHashMap<WorkRecord, WorkRecordView>();
        found.forEach(one -> byRecord.put(one, views.next()));
        return byRecord;
    }
}
