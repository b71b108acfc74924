package io.gridward.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.person.Masks;
import io.gridward.shared.secret.PersonalData;

/** Shows reports: whole to the command room, masked where what happened is recorded. */
@ApplicationScoped
class ResidentReportViews {

    static final String NAME = "contactName";
    static final String PHONE = "contactPhone";

    private final ReportSources sources;
    private final PersonalData personal;

    ResidentReportViews(ReportSources sources, PersonalData personal) {
        this.sources = sources;
        this.personal = personal;
    }

    /** In the same order. */
    List<ResidentReportView> of(List<ResidentReport> reports) {
        var names =
                sources
                        .list(
                                "id in ?1",
                                reports.stream().map(ResidentReport::sourceId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(ReportSource::id, ReportSource::name));
        return reports.stream()
                .map(report -> view(report, Objects.requireNonNull(names.get(report.sourceId())), false))
                .toList();
    }

    ResidentReportView of(ResidentReport report) {
        return of(List.of(report)).get(0);
    }

    ResidentReportView masked(ResidentReport report, String source) {
        return view(report, source, true);
    }

    private ResidentReportView view(ResidentReport report, String source, boolean masked) {
        String name = masked ? null : personal.open(report.contactName(), report.id(), NAME);
        String phone = personal.open(report.contactPhone(), report.id(), PHONE);
        return new ResidentReportView(
                report.id(),
                report.sourceId(),
                source,
                report.categoryCode(),
                report.text(),
                report.place().asReported(),
                report.place().gridCode(),
                name,
                masked ? Masks.phone(phone) : phone,
                report.state(),
                report.receivedAt(),
                report.decidedAt(),
                report.decidedBy(),
                report.reason(),
                report.caseId(),
                report.version());
    }
}
