package io.gridward.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.ResidentCases;
import io.gridward.grid.GridLocator;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Takes reports of residents who have no account, and tells them how these stand. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "by the key of a source; how it stands by the token of the report")
public class ResidentReporting {

    private final ReportSources sources;
    private final ResidentReports reports;
    private final ResidentReportViews views;
    private final ResidentCases cases;
    private final ReportReleasing releasing;
    private final TextChecker checker;
    private final ReportTokens tokens;
    private final ChosenIds chosen;
    private final GridLocator locator;
    private final PersonalData personal;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;
    private final String county;

    ResidentReporting(
            ReportSources sources,
            ResidentReports reports,
            ResidentReportViews views,
            ResidentCases cases,
            ReportReleasing releasing,
            TextChecker checker,
            ReportTokens tokens,
            ChosenIds chosen,
            GridLocator locator,
            PersonalData personal,
            Outbox outbox,
            Ids ids,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.sources = sources;
        this.reports = reports;
        this.views = views;
        this.cases = cases;
        this.releasing = releasing;
        this.checker = checker;
        this.tokens = tokens;
        this.chosen = chosen;
        this.locator = locator;
        this.personal = personal;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.county = county;
    }

    /**
     * Takes a report once: sent again under the same id by the same source, it answers the one there is.
     *
     * @param key of the source the report comes from
     * @throws Problem SOURCE_KEY_UNKNOWN, ID_TAKEN, REPORT_OUTSIDE_AREA, CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED
     */
    @PermitAll
    public ReceivedReportView report(@Nullable String key, @NotNull @Valid ReportAsResident command) {
        var source = sources.ofKey(key);
        var repeated = chosen.repeated("resident-report", command.id(), source.id(), command);
        if (repeated.isPresent()) {
            var report = reports.findById(repeated.get());
            return receipt(report, standing(report).number());
        }
        cases.requireCategory(command.categoryCode());
        var now = time.now();
        String grid = locator.codeAt(ReportPlace.position(command.place()), now).orElse(null);
        var place = new ReportPlace(command.place(), grid, county);
        if (!source.covers(place.reachCode())) {
            throw Problem.of(IntakeProblem.REPORT_OUTSIDE_AREA).with("area", source.areaCode());
        }
        UUID id = ids.orNext(command.id());
        var report = new ResidentReport(id, source.id(), RandomText.hash(tokens.of(id)), command, place, now);
        useContact(report, command.contact());
        String number = null;
        if (command.openid() != null && checker.isOn()) {
            report.awaitTextCheck(personal.seal(command.openid(), id, ResidentReportViews.OPENID)
                    .cipher());
        } else if (!source.isModerated()) {
            number = releasing
                    .release(report, report.categoryCode(), source.name(), List.of(), null)
                    .number();
        }
        reports.persistAndFlush(report);
        outbox.append(Change.created("RESIDENT_REPORT_RECEIVED", id, place.reachCode(), views.recorded(report)));
        return receipt(report, number);
    }

    @PermitAll
    public ReportStandingView standing(String token) {
        return standing(reports.ofToken(token).orElseThrow(() -> Problem.notFound("resident-report", "-")));
    }

    private ReceivedReportView receipt(ResidentReport report, @Nullable String number) {
        return new ReceivedReportView(tokens.of(report.id()), report.state(), number);
    }

    private ReportStandingView standing(ResidentReport report) {
        var file = Optional.ofNullable(report.caseId()).flatMap(cases::standing);
        return new ReportStandingView(
                report.state(),
                file.map(view -> view.number()).orElse(null),
                file.map(view -> view.state()).orElse(null));
    }

    private void useContact(ResidentReport report, @Nullable ResidentContact contact) {
        if (contact != null) {
            byte[] name = contact.name() == null
                    ? null
                    : personal.seal(contact.name(), report.id(), ResidentReportViews.NAME)
                            .cipher();
            report.useContact(
                    name,
                    personal.seal(contact.phone(), report.id(), ResidentReportViews.PHONE)
                            .cipher());
        }
    }
}
