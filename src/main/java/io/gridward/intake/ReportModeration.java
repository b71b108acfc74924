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

/** Decides which reports become cases: those of moderated sources, and those whose words were not found harmless. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class ReportModeration {

    private final ResidentReports reports;
    private final ReportSources sources;
    private final ReportPhotos photos;
    private final ResidentReportViews views;
    private final ReportReleasing releasing;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    ReportModeration(
            ResidentReports reports,
            ReportSources sources,
            ReportPhotos photos,
            ResidentReportViews views,
            ReportReleasing releasing,
            CurrentCaller caller,
            Outbox outbox,
            Time time) {
        this.reports = reports;
        this.sources = sources;
        this.photos = photos;
        this.views = views;
        this.releasing = releasing;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    public Page<ResidentReportView> page(
            @Nullable String area,
            @Nullable ReportState state,
            @Nullable TextCheck textCheck,
            @NotNull @Valid PageRequest request,
            Fields wanted) {
        return reports.page(caller.reach(), area, state, textCheck, request, found -> views.of(found, wanted));
    }

    public Optional<ResidentReportView> find(UUID id) {
        return reports.within(caller.reach(), id).map(views::of);
    }

    /** Makes a case of it, with its photos. @throws Problem REPORT_DECIDED, CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED */
    public ResidentReportView release(
            UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ReleaseReport command) {
        return decide("RESIDENT_REPORT_RELEASED", id, expectedVersion, report -> {
            String category = Objects.requireNonNullElse(command.categoryCode(), report.categoryCode());
            releasing.release(report, category, sourceOf(report), photos.ofReports(List.of(id)), caller.id());
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
