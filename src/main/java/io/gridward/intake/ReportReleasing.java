package io.gridward.intake;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseView;
import io.gridward.casework.ResidentCases;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Makes cases of reports, in the caller's transaction. */
@ApplicationScoped
class ReportReleasing {

    private final ResidentCases cases;
    private final Time time;

    ReportReleasing(ResidentCases cases, Time time) {
        this.cases = cases;
        this.time = time;
    }

    /**
     * @param through by what name the case tells where it came from
     * @param photos that came with the report
     * @param by null where nobody had to decide
     * @throws Problem REPORT_DECIDED, CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED, CASE_PHOTOS_FULL
     */
    CaseView release(
            ResidentReport report, String categoryCode, String through, List<ReportPhoto> photos, @Nullable UUID by) {
        report.requirePending();
        var opened = cases.open(categoryCode, report.text(), report.place().asReported(), report.receivedAt(), through);
        UUID caseId = UUID.fromString(opened.id());
        if (!photos.isEmpty()) {
            cases.addPhotos(caseId, photos.stream().map(ReportPhoto::forCase).toList(), through);
        }
        report.isReleased(caseId, by, time.now());
        return opened;
    }
}
