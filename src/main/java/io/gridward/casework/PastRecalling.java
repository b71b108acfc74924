package io.gridward.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.gridward.calendar.WorkingCalendar;
import io.gridward.department.DepartmentDirectory;
import io.gridward.grid.GridLocator;
import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Lets cases of the past go the way that is told of them. Stores nothing. */
@ApplicationScoped
class PastRecalling {

    private final PastCases pastCases;
    private final CaseFiles files;
    private final CaseCategories categories;
    private final DepartmentDirectory departments;
    private final GridLocator locator;
    private final WorkingCalendar calendar;
    private final RandomGenerator random;
    private final Time time;
    private final String county;

    PastRecalling(
            PastCases pastCases,
            CaseFiles files,
            CaseCategories categories,
            DepartmentDirectory departments,
            GridLocator locator,
            WorkingCalendar calendar,
            RandomGenerator random,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.pastCases = pastCases;
        this.files = files;
        this.categories = categories;
        this.departments = departments;
        this.locator = locator;
        this.calendar = calendar;
        this.random = random;
        this.time = time;
        this.county = county;
    }

    /** Looks up what the cases name, with as many statements as for one. */
    PastFound find(List<TakePastCase> commands, List<CaseFile> targets) {
        return new PastFound(
                categories.ofCodes(
                        distinct(commands, command -> command.report().categoryCode())),
                departments.named(distinct(commands, command -> command.past().department())),
                targets,
                files.nextSequences(commands.size()),
                new Deadlines(calendar.workingTime()));
    }

    private static List<String> distinct(List<TakePastCase> commands, Function<TakePastCase, @Nullable String> named) {
        return commands.stream().map(named).filter(Objects::nonNull).distinct().collect(Collectors.<String>toList());
    }

    /**
     * @throws Problem NOT_FOUND for a place outside the caller's reach, CASE_TIME_IMPLAUSIBLE, CASE_CATEGORY_UNKNOWN,
     *     CASE_CATEGORY_RETIRED, CASE_DEPARTMENT_UNKNOWN, CASE_MERGE_IMPOSSIBLE, and what {@link PastCourse} refuses
     */
    PastCase recall(TakePastCase command, PastFound found, Caller by) {
        var past = command.past();
        var report = command.begun();
        var grid = grid(report, past);
        String code = grid == null ? county : grid;
        if (!by.reach().covers(code)) {
            throw Problem.notFound("area", code);
        }
        var category = found.category(report.categoryCode(), past.reportedAt());
        var course = PastCourse.of(report, past, CaseLevel.of(code), time.now());
        var department = past.department() == null ? null : found.department(past.department(), code);
        var into = past.mergedInto() == null ? null : found.target(past.mergedInto(), by);
        // Which worker it was nobody knows: none is credited with it.
        var reporter = new Caller(by.id(), by.name(), by.roles(), by.reach(), null);
        var number = DateTimeFormatter.BASIC_ISO_DATE.format(time.dayOf(past.reportedAt())) + found.nextSequence();
        var recalled = pastCases.begin(
                new PastReport(command.id(), number, report, grid, reporter, past.reportedAt(), random),
                course.beginning(),
                category,
                found.deadlines());
        recalled.recall(course.steps(department, into), reporter);
        found.add(recalled);
        return recalled;
    }

    /** The one in whose boundary the place lay when the case was seen, or that got it first afterwards. */
    private @Nullable String grid(ReportCase report, CasePast past) {
        Instant seen = report.occurredAt() == null ? past.reportedAt() : report.occurredAt();
        if (seen.isBefore(NewCases.EARLIEST)) {
            throw Problem.of(CaseProblem.CASE_TIME_IMPLAUSIBLE)
                    .with("earliest", NewCases.EARLIEST)
                    .with("latest", past.reportedAt());
        }
        return locator.codeAtOrNext(report.place().position(), seen).orElse(null);
    }
}
