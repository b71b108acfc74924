package io.gridward.casework;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.attachment.Attachment;
import io.gridward.attachment.Attachments;
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

/** Takes photos and documents for cases, from those who report and handle them. */
@UseCase
@OutsideReach(value = Outside.HIDDEN_UNLESS_OWN, note = "one's own are the cases one has reported")
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.WORKER,
    Role.Names.PART_TIMER,
    Role.Names.DEPARTMENT
})
public class CasePhotoAdding {

    private final CaseFiles files;
    private final CasePhotos photos;
    private final CasePhotoRules rules;
    private final Attachments attachments;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    CasePhotoAdding(
            CaseFiles files,
            CasePhotos photos,
            CasePhotoRules rules,
            Attachments attachments,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.files = files;
        this.photos = photos;
        this.rules = rules;
        this.attachments = attachments;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Takes a file once: sent again for the same case it answers the one there is.
     *
     * @param id chosen by the client, or null
     * @throws Problem those of {@link Attachments#photoOrPdf}, CASE_PHOTO_EXPECTED, CASE_PHOTO_KIND_DIFFERS,
     *     CASE_PHOTOS_TOO_LATE, CASE_PHOTOS_FULL
     */
    public TakenCasePhoto add(UUID caseId, @Nullable UUID id, @NotNull CasePhotoKind kind, byte[] content)
            throws IOException {
        // Before anything is locked: a large photo takes a while.
        var file = attachments.photoOrPdf(content);
        if (file.photo() == null && kind != CasePhotoKind.OTHER) {
            throw Problem.of(CasePhotoProblem.CASE_PHOTO_EXPECTED).with("kind", kind.name());
        }
        var by = caller.get();
        var of = files.locked(by, caseId).orElseThrow(() -> Problem.notFound("case", caseId));
        var present = photos.ofCases(List.of(caseId));
        for (var one : present) {
            if (one.sha256().equals(file.sha256())) {
                return again(one, kind);
            }
        }
        var now = time.now();
        var last = photos.lastStep(caseId);
        rules.requireRoom(of, last, present, now);
        return keep(file, new CasePhoto(ids.orNext(id), last, kind, file, by, now, time.zone()), of);
    }

    private static TakenCasePhoto again(CasePhoto present, CasePhotoKind kind) {
        if (present.kind() != kind) {
            throw Problem.of(CasePhotoProblem.CASE_PHOTO_KIND_DIFFERS)
                    .with("kind", present.kind().name());
        }
        return new TakenCasePhoto(CasePhotoView.from(present), false);
    }

    private TakenCasePhoto keep(Attachment file, CasePhoto photo, CaseFile of) throws IOException {
        attachments.keep(file);
        photos.persistAndFlush(photo);
        var view = CasePhotoView.from(photo);
        outbox.append(
                Change.created("CASE_PHOTO_ADDED", photo.id(), of.location().reachCode(), view));
        return new TakenCasePhoto(view, true);
    }
}
