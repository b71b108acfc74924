package io.gridward.workrecord;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.workrecord.photo.Photo;

/** Takes photos for the worker's own records. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "one's own records only")
@RolesAllowed({Role.Names.LEADER, Role.Names.WORKER, Role.Names.PART_TIMER})
public class PhotoAttaching {

    private final WorkRecords records;
    private final RecordPhotos photos;
    private final RecordViews views;
    private final PhotoStore store;
    private final OwnWorker own;
    private final CurrentCaller caller;
    private final Event<WorkRecordFiled> filed;
    private final Outbox outbox;
    private final RecordConfig config;
    private final PhotoConfig photoConfig;
    private final Ids ids;
    private final Time time;

    PhotoAttaching(
            WorkRecords records,
            RecordPhotos photos,
            RecordViews views,
            PhotoStore store,
            OwnWorker own,
            CurrentCaller caller,
            Event<WorkRecordFiled> filed,
            Outbox outbox,
            RecordConfig config,
            PhotoConfig photoConfig,
            Ids ids,
            Time time) {
        this.records = records;
        this.photos = photos;
        this.views = views;
        this.store = store;
        this.own = own;
        this.caller = caller;
        this.filed = filed;
        this.outbox = outbox;
        this.config = config;
        this.photoConfig = photoConfig;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Takes a photo once: sent again for the same record it answers the one there is.
     *
     * @param id chosen by the client, or null
     * @throws Problem those of {@link Photo#read}, ACCOUNT_WITHOUT_WORKER, RECORD_PHOTOS_FULL
     */
    public TakenPhoto attach(UUID recordId, @Nullable UUID id, byte[] content) throws IOException {
        var worker = own.id();
        // Before anything is locked: a large photo takes a while.
        var photo = Photo.read(content, photoConfig.mostPixels());
        var found = records.locked(caller.get(), recordId)
                .filter(one -> one.workerId().equals(worker))
                .orElseThrow(() -> Problem.notFound("record", recordId));
        var present = photos.ofRecords(List.of(recordId));
        for (var one : present) {
            if (one.sha256().equals(photo.sha256())) {
                return new TakenPhoto(RecordPhotoView.from(one), false);
            }
        }
        if (present.size() >= photoConfig.mostOfRecord()) {
            throw Problem.of(RecordProblem.RECORD_PHOTOS_FULL).with("limit", photoConfig.mostOfRecord());
        }
        return new TakenPhoto(keep(photo, ids.orNext(id), found), true);
    }

    private RecordPhotoView keep(Photo photo, UUID id, WorkRecord of) throws IOException {
        var now = time.now();
        var since = now.minus(config.similar().within());
        var same = photos.recordWith(photo, of, since, photoConfig.copiesDifferBy());
        var before = views.of(of);
        // Before the row: a photo without a row is nobody's, a row without a photo would be a lie.
        store.put(photo.sha256(), photo.content());
        var kept = new RecordPhoto(id, of, photo, photo.evidence().instant(time.zone()), now);
        photos.persist(kept);
        of.photographed(same.orElse(null));
        records.flush();

        outbox.append(Change.changed(
                "WORK_RECORD_PHOTOGRAPHED", of.id(), of.location().reachCode(), before, views.of(of)));
        if (same.isPresent()) {
            filed.fire(new WorkRecordFiled(of.workerId(), time.dayOf(of.occurredAt())));
        }
        return RecordPhotoView.from(kept);
    }
}
