package io.gridward.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.ResidentCases;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Decides which reports of moderated sources become cases. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class ReportModeration {

    private final ResidentReports reports;
    private final ReportSources sources;
    private final ReportPhotos photos;
    private final ResidentReportViews views;
    private final ResidentCases cases;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    ReportModeration(
            ResidentReports reports,
            ReportSources sources,
            ReportPhotos photos,
            ResidentReportViews views,
            ResidentCases cases,
            CurrentCaller caller,
            Outbox outbox,
            Time time) {
        this.reports = reports;
        this.sources = sources;
        this.photos = photos;
        this.views = views;
        this.cases = cases;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    public Page<ResidentReportView> page(
            @Nullable String area, @Nullable ReportState state, @NotNull @Valid PageRequest request, Fields wanted) {
        return reports.page(caller.reach(), area, state, request, found -> views.of(found, wanted));
    }

    public Optional<ResidentReportView> find(UUID id) {
        return reports.within(caller.reach(), id).map(views::of);
    }

    /** Makes a case of it, with its photos. @throws Problem REPORT_DECIDED, CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED */
    public ResidentReportView release(
            UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ReleaseReport command) {
        return decide("RESIDENT_REPORT_RELEASED", id, expectedVersion, report -> {
            String category = Objects.requireNonNullElse(command.categoryCode(), report.categoryCode());
            var opened = cases.open(
                    category, report.text(), report.place().asReported(), report.receivedAt(), sourceOf(report));
            UUID caseId = UUID.fromString(opened.id());
            var taken = photos.ofReports(List.of(id)).stream()
                    .map(ReportPhoto::forCase)
                    .toList();
            cases.addPhotos(caseId, taken, sourceOf(report));
            report.isReleased(caseId, caller.id(), time.now());
        });
    }

    /** @throws Problem REPORT_DECIDED */
    public ResidentReportView drop(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid DropReport command) {
        return decide(
                "RESIDENT_REPORT_DROPPED",
                id,
                expectedVersion,
                report -> report.isDropped(command.reason(), caller.id(), time.now()));
    }

    private ResidentReportView decide(
            String type, UUID id, @Nullable Integer expectedVersion, Consumer<ResidentReport> decision) {
        var report = reports.lockWithin(caller.reach(), id).orElseThrow(() -> Problem.notFound("resident-report", id));
        if (expectedVersion != null) {
            Expected.version(expectedVersion, report.version());
        }
        report.requirePending();
        var before = views.recorded(report);
        decision.accept(report);
        reports.flush();
        outbox.append(Change.changed(type, id, report.place().reachCode(), before, views.recorded(report)));
        return views.of(report);
    }

    private String sourceOf(ResidentReport report) {
        return sources.findById(report.sourceId()).name();
    }
}
