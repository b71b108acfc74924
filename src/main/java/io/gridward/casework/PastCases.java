package io.gridward.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.calendar.WorkingCalendar;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * Cases of the past as they would have gone in their time, for whoever brings in a history that nobody lived through.
 * Stores nothing and tells nobody; runs in the caller's transaction, checks no reach.
 */
@ApplicationScoped
public class PastCases {

    private final CaseCategories categories;
    private final WorkingCalendar calendar;
    private final CaseworkConfig config;
    private final String county;

    PastCases(
            CaseCategories categories,
            WorkingCalendar calendar,
            CaseworkConfig config,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.categories = categories;
        this.calendar = calendar;
        this.config = config;
        this.county = county;
    }

    /**
     * @param now from which this is the past
     * @return the cases in the same order, each as it began
     */
    public List<PastCase> begin(List<PastReport> reports, Instant now) {
        var latest = categories.latest(
                reports.stream().map(report -> report.command().categoryCode()).collect(Collectors.toSet()), now);
        var deadlines = new Deadlines(calendar.workingTimeInTransaction());
        return reports.stream()
                .map(report -> begin(
                        report,
                        permitted(report),
                        Objects.requireNonNull(latest.get(report.command().categoryCode())),
                        deadlines))
                .toList();
    }

    /** @throws Problem FORBIDDEN where nobody of that role begins a case so */
    private static CaseMove permitted(PastReport report) {
        var verb = report.command().verb();
        if (report.reporter().id() != null && !CaseLifeCycle.beginning(verb).permits(report.reporter())) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        return CaseMove.of(verb);
    }

    /** @param how by which verb it began */
    PastCase begin(PastReport report, CaseMove how, CaseCategory category, Deadlines deadlines) {
        var command = report.command();
        var place = command.place();
        var location = new CaseLocation(place.position(), place.accuracyMetres(), report.gridCode(), county);
        var file =
                new CaseFile(report.id(), report.number(), category, command, location, report.reporter(), report.at());
        var clocks = new ClockSet(file, List.of(), new ClockLimits(config, category.limit()), deadlines);
        return new PastCase(file, file.begun(how, report.reporter()), clocks, new Sampling(config, report.random()));
    }
}
