package io.gridward.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.gridward.attachment.Attachments;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/** Shows the photos of reports to the command room, which decides on them. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class ReportPhotoReading {

    private final ResidentReports reports;
    private final ReportPhotos photos;
    private final Attachments attachments;
    private final CurrentCaller caller;

    ReportPhotoReading(ResidentReports reports, ReportPhotos photos, Attachments attachments, CurrentCaller caller) {
        this.reports = reports;
        this.photos = photos;
        this.attachments = attachments;
        this.caller = caller;
    }

    public ReportPhotoView read(UUID reportId, UUID id) {
        return reports.within(caller.reach(), reportId)
                .flatMap(report -> photos.of(report.id(), id))
                .map(ReportPhotoView::from)
                .orElseThrow(() -> Problem.notFound("photo", id));
    }

    /** The file; whoever asks closes it. */
    public InputStream open(ReportPhotoView photo) throws IOException {
        return attachments.open(photo.sha256());
    }
}
