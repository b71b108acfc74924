package io.gridward.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.grid.GridLocator;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Takes reports. One may report what is outside one's reach: a worker sees his neighbour's blocked drain, too. */
@UseCase
@OutsideReach(Outside.OPEN)
public class CaseReporting {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** How far a phone's clock may be ahead. */
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(1);

    private final CaseFiles files;
    private final CaseSteps steps;
    private final CaseCategories categories;
    private final GridLocator locator;
    private final CurrentCaller caller;
    private final Event<CaseReported> reported;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;
    private final String county;

    CaseReporting(
            CaseFiles files,
            CaseSteps steps,
            CaseCategories categories,
            GridLocator locator,
            CurrentCaller caller,
            Event<CaseReported> reported,
            Outbox outbox,
            Locks locks,
            Ids ids,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.files = files;
        this.steps = steps;
        this.categories = categories;
        this.locator = locator;
        this.caller = caller;
        this.reported = reported;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
        this.county = county;
    }

    /** Takes a report once: sent again under the same id by the same account, it answers the case there is. */
    @RolesAllowed({
        Role.Names.ADMIN,
        Role.Names.COMMANDER,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.WORKER,
        Role.Names.PART_TIMER,
        Role.Names.DEPARTMENT
    })
    public ReportedCase report(@NotNull @Valid ReportCase command) {
        if (command.id() != null) {
            // The second of two copies that arrive together waits here for the first.
            locks.acquire("case:" + command.id());
            var known = files.findByIdOptional(command.id());
            if (known.isPresent()) {
                return again(known.get(), command);
            }
        }
        return new ReportedCase(open(command), true);
    }

    private ReportedCase again(CaseFile known, ReportCase command) {
        if (!known.isReportedBy(caller.get(), command)) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", command.id().toString());
        }
        return new ReportedCase(CaseView.from(known), false);
    }

    private CaseView open(ReportCase command) {
        Instant now = time.now();
        requirePlausible(command.occurredAt(), now);
        var file = new CaseFile(
                ids.orNext(command.id()),
                numberOn(now),
                category(command.categoryCode(), now),
                command,
                locate(command, now),
                caller.get(),
                now);
        var step = file.act(CaseVerb.REPORT, null, null, caller.get(), now);
        files.persist(file);
        steps.persist(step);
        files.flush();

        var view = CaseView.from(file);
        String grid = file.location().gridCode();
        outbox.append(Change.created(
                CaseVerb.REPORT.change(), file.id(), file.location().reachCode(), view));
        reported.fire(new CaseReported(file.id(), file.number(), grid, file.workerId(), now));
        return view;
    }

    private static void requirePlausible(Instant occurredAt, Instant now) {
        Instant latest = now.plus(FARTHEST_AHEAD);
        if (occurredAt != null && (occurredAt.isBefore(EARLIEST) || occurredAt.isAfter(latest))) {
            throw Problem.of(CaseProblem.CASE_TIME_IMPLAUSIBLE)
                    .with("earliest", EARLIEST)
                    .with("latest", latest);
        }
    }

    private CaseCategory category(String code, Instant now) {
        var category = categories.latest(code, now).orElseThrow(() -> Problem.of(CaseProblem.CASE_CATEGORY_UNKNOWN)
                .with("category", code));
        if (category.stateAt(now) == CategoryState.RETIRED) {
            throw Problem.of(CaseProblem.CASE_CATEGORY_RETIRED)
                    .with("category", code)
                    .with("validTo", category.validTo());
        }
        return category;
    }

    /** The grid is the one whose boundary covered the place when the case was seen. */
    private CaseLocation locate(ReportCase command, Instant now) {
        var place = command.place();
        Instant at = command.occurredAt() == null ? now : command.occurredAt();
        String grid = locator.codeAt(place.position(), at).orElse(null);
        return new CaseLocation(place.position(), place.accuracyMetres(), grid, county);
    }

    private String numberOn(Instant now) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(time.dayOf(now)) + files.nextSequence();
    }
}
