package io.gridward.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.Fields;
import io.gridward.shared.secret.PersonalData;

/** Shows reports: whole to the command room, without a word of the resident where what happened is recorded. */
@ApplicationScoped
class ResidentReportViews {

    static final String NAME = "contactName";
    static final String PHONE = "contactPhone";
    static final String OPENID = "openid";

    private final ReportSources sources;
    private final ReportPhotos photos;
    private final PersonalData personal;

    ResidentReportViews(ReportSources sources, ReportPhotos photos, PersonalData personal) {
        this.sources = sources;
        this.photos = photos;
        this.personal = personal;
    }

    /** In the same order; with as many statements as for one. */
    List<ResidentReportView> of(List<ResidentReport> reports) {
        return of(reports, Fields.ALL);
    }

    /** Without what is read for itself and not wanted. */
    List<ResidentReportView> of(List<ResidentReport> reports, Fields wanted) {
        return all(reports, wanted, true);
    }

    ResidentReportView of(ResidentReport report) {
        return of(List.of(report)).get(0);
    }

    /** For the outbox, which keeps what it is given: whom to call is erased one day. */
    List<ResidentReportView> recorded(List<ResidentReport> reports) {
        return all(reports, Fields.ALL, false);
    }

    ResidentReportView recorded(ResidentReport report) {
        return recorded(List.of(report)).get(0);
    }

    /** Of one who has left his number. */
    CaseContactView contact(ResidentReport report) {
        return new CaseContactView(
                report.id().toString(), name(report), Objects.requireNonNull(phone(report)), report.receivedAt());
    }

    private @Nullable String name(ResidentReport report) {
        return personal.open(report.contactName(), report.id(), NAME);
    }

    private @Nullable String phone(ResidentReport report) {
        return personal.open(report.contactPhone(), report.id(), PHONE);
    }

    private List<ResidentReportView> all(List<ResidentReport> reports, Fields wanted, boolean withContact) {
        boolean withSource = wanted.contains("source");
        Map<UUID, String> names = withSource
                ? sources.names(reports.stream().map(ResidentReport::sourceId).collect(Collectors.toSet()))
                : Map.of();
        Map<UUID, List<ReportPhotoView>> shown = wanted.contains("photos") ? photosOf(reports) : Map.of();
        return reports.stream()
                .map(report -> view(
                        report,
                        withSource ? Objects.requireNonNull(names.get(report.sourceId())) : "",
                        shown.getOrDefault(report.id(), List.of()),
                        withContact))
                .toList();
    }

    private Map<UUID, List<ReportPhotoView>> photosOf(List<ResidentReport> reports) {
        return photos.ofReports(reports.stream().map(ResidentReport::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        ReportPhoto::reportId, Collectors.mapping(ReportPhotoView::from, Collectors.toList())));
    }

    private ResidentReportView view(
            ResidentReport report, String source, List<ReportPhotoView> photosOfIt, boolean withContact) {
        return new ResidentReportView(
                report.id().toString(),
                report.sourceId().toString(),
                source,
                report.categoryCode(),
                report.text(),
                report.place().asShown(),
                report.place().gridCode(),
                report.mediaUrl(),
                photosOfIt,
                withContact ? name(report) : null,
                withContact ? phone(report) : null,
                report.state(),
                report.textCheck(),
                report.textCheckLabel(),
                report.receivedAt(),
                report.decidedAt(),
                text(report.decidedBy()),
                report.reason(),
                text(report.caseId()),
                report.erasedAt(),
                report.version());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
