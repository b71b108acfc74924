package io.gridward.workrecord;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

import io.gridward.attachment.Attachments;
import io.gridward.attachment.content.Photo;
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

/** Takes photos for the worker's own records. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "one's own records only")
@RolesAllowed({Role.Names.LEADER, Role.Names.WORKER, Role.Names.PART_TIMER})
public class PhotoAttaching {

    private final WorkRecords records;
    private final RecordPhotos photos;
    private final RecordViews views;
    private final Attachments attachments;
    private final OwnWorker own;
    private final CurrentCaller caller;
    private final Event<WorkRecordFiled> filed;
    private final Outbox outbox;
    private final RecordConfig config;
    private final RecordPhotoConfig photoConfig;
    private final Ids ids;
    private final Time time;

    PhotoAttaching(
            WorkRecords records,
            RecordPhotos photos,
            RecordViews views,
            Attachments attachments,
            OwnWorker own,
            CurrentCaller caller,
            Event<WorkRecordFiled> filed,
            Outbox outbox,
            RecordConfig config,
            RecordPhotoConfig photoConfig,
            Ids ids,
            Time time) {
        this.records = records;
        this.photos = photos;
        this.views = views;
        this.attachments = attachments;
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
     * @throws Problem those of {@link Attachments#photo}, ACCOUNT_WITHOUT_WORKER, RECORD_PHOTOS_FULL
     */
    public TakenPhoto attach(UUID recordId, @Nullable UUID id, byte[] content) throws IOException {
        var worker = own.id();
        // Before anything is locked: a large photo takes a while.
        var photo = attachments.photo(content);
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
        attachments.keep(photo);
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
