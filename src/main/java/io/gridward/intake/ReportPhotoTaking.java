package io.gridward.intake;

import java.io.IOException;
import java.util.List;

import jakarta.annotation.security.PermitAll;

import org.jspecify.annotations.Nullable;

import io.gridward.attachment.Attachments;
import io.gridward.casework.ResidentCases;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Takes the photos of reports from the sources that have sent these. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "by the key of the source and the token of the report")
public class ReportPhotoTaking {

    private final ReportSources sources;
    private final ResidentReports reports;
    private final ReportPhotos photos;
    private final ResidentCases cases;
    private final Attachments attachments;
    private final Outbox outbox;
    private final IntakeConfig config;
    private final Ids ids;
    private final Time time;

    ReportPhotoTaking(
            ReportSources sources,
            ResidentReports reports,
            ReportPhotos photos,
            ResidentCases cases,
            Attachments attachments,
            Outbox outbox,
            IntakeConfig config,
            Ids ids,
            Time time) {
        this.sources = sources;
        this.reports = reports;
        this.photos = photos;
        this.cases = cases;
        this.attachments = attachments;
        this.outbox = outbox;
        this.config = config;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Takes a photo once: sent again for the same report it answers the one there is.
     *
     * @throws Problem SOURCE_KEY_UNKNOWN, those of {@link Attachments#photo}, REPORT_DECIDED, REPORT_PHOTOS_FULL,
     *     CASE_PHOTOS_TOO_LATE, CASE_PHOTOS_FULL
     */
    @PermitAll
    public TakenReportPhoto take(@Nullable String key, String token, byte[] content) throws IOException {
        var source = sources.ofKey(key);
        // Before anything is locked: a large photo takes a while.
        var photo = attachments.photo(content);
        var report = reports.lockOfToken(token)
                .filter(found -> found.sourceId().equals(source.id()))
                .orElseThrow(() -> Problem.notFound("resident-report", "-"));
        var present = photos.ofReports(List.of(report.id()));
        for (var one : present) {
            if (one.sha256().equals(photo.sha256())) {
                return new TakenReportPhoto(ReportPhotoView.from(one), false);
            }
        }
        report.requireRoomForPhoto(present.size(), config.photosOfReport());
        attachments.keep(photo);
        var taken = new ReportPhoto(ids.next(), report.id(), photo, time.now(), time.zone());
        photos.persistAndFlush(taken);
        var view = ReportPhotoView.from(taken);
        outbox.append(
                Change.created("REPORT_PHOTO_TAKEN", taken.id(), report.place().reachCode(), view));
        if (report.caseId() != null) {
            cases.addPhotos(report.caseId(), List.of(taken.forCase()), source.name());
        }
        return new TakenReportPhoto(view, true);
    }
}
