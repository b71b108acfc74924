package io.gridward.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridLocator;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Opens cases: one, or many by the same rules with as many statements as one. */
@ApplicationScoped
class NewCases {

    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** How far a phone's clock may be ahead. */
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(1);

    private final CaseFiles files;
    private final CaseSteps steps;
    private final CaseCategories categories;
    private final GridLocator locator;
    private final CurrentCaller caller;
    private final CaseTimes times;
    private final CaseAnnouncing announcing;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;
    private final String county;

    NewCases(
            CaseFiles files,
            CaseSteps steps,
            CaseCategories categories,
            GridLocator locator,
            CurrentCaller caller,
            CaseTimes times,
            CaseAnnouncing announcing,
            Outbox outbox,
            Ids ids,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.files = files;
        this.steps = steps;
        this.categories = categories;
        this.locator = locator;
        this.caller = caller;
        this.times = times;
        this.announcing = announcing;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.county = county;
    }

    /**
     * @param commands whose ids, where they have one, no case has yet
     * @return what became of each, in the same order
     */
    List<Judged<CaseView>> open(List<ReportCase> commands) {
        var by = caller.get();
        return open(commands, by, command -> {
            if (!CaseLifeCycle.beginning(command.verb()).permits(by)) {
                throw Problem.of(CommonProblem.FORBIDDEN);
            }
        });
    }

    /** Opens the case of someone who has no account and no role: whoever took his report has let him. */
    CaseView openFor(Caller resident, ReportCase command) {
        return open(List.of(command), resident, any -> {}).get(0).orThrow();
    }

    private List<Judged<CaseView>> open(List<ReportCase> commands, Caller by, Consumer<ReportCase> mayOpen) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var opening = new Opening(commands, by, time.now());
        var judged = commands.stream()
                .map(command -> Judged.of(() -> {
                    mayOpen.accept(command);
                    return opening.open(command);
                }))
                .toList();
        var begun = Judged.allAccepted(judged);
        // First the clocks, which tell the cases when they are due.
        var clocks = times.begun(begun);
        files.persist(begun.stream().map(Begun::file));
        steps.persist(begun.stream().map(Begun::step));
        times.keep(clocks);
        files.flush();
        return judged.stream().map(one -> one.map(this::announced)).toList();
    }

    private CaseView announced(Begun begun) {
        var file = begun.file();
        var view = CaseView.from(file);
        outbox.append(Change.created(
                begun.step().verb().change(), file.id(), file.location().reachCode(), view));
        announcing.announce(file, begun.step());
        return view;
    }

    /** @throws Problem CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED */
    void requireCategory(String code) {
        var now = time.now();
        inUse(code, categories.latest(Set.of(code), now).get(code), now);
    }

    private static CaseCategory inUse(String code, @Nullable CaseCategory category, Instant now) {
        if (category == null) {
            throw Problem.of(CaseProblem.CASE_CATEGORY_UNKNOWN).with("category", code);
        }
        if (category.stateAt(now) == CategoryState.RETIRED) {
            throw Problem.of(CaseProblem.CASE_CATEGORY_RETIRED)
                    .with("category", code)
                    // Only its end retires a category.
                    .with("validTo", Objects.requireNonNull(category.validTo()));
        }
        return category;
    }

    /** A case with its first step. */
    record Begun(CaseFile file, CaseStep step, CaseCategory category) {}

    /** Opens cases at one moment. */
    private final class Opening {

        private final Caller by;
        private final Instant now;
        private final Map<String, CaseCategory> latest;
        private final Iterator<String> sequences;
        private final Set<UUID> seen = new HashSet<>();

        Opening(List<ReportCase> commands, Caller by, Instant now) {
            this.by = by;
            this.now = now;
            latest = categories.latest(
                    commands.stream().map(ReportCase::categoryCode).collect(Collectors.toSet()), now);
            sequences = files.nextSequences(commands.size()).iterator();
        }

        Begun open(ReportCase command) {
            requirePlausible(command.occurredAt());
            UUID id = ids.orNext(command.id());
            var category = category(command.categoryCode());
            var file = new CaseFile(
                    id,
                    DateTimeFormatter.BASIC_ISO_DATE.format(time.dayOf(now)) + sequences.next(),
                    category,
                    command,
                    locate(command),
                    by,
                    now);
            if (!seen.add(id)) {
                throw Problem.of(CommonProblem.ID_TAKEN).with("id", id.toString());
            }
            return new Begun(file, file.begun(command.verb(), by), category);
        }

        private void requirePlausible(@Nullable Instant occurredAt) {
            Instant last = now.plus(FARTHEST_AHEAD);
            if (occurredAt != null && (occurredAt.isBefore(EARLIEST) || occurredAt.isAfter(last))) {
                throw Problem.of(CaseProblem.CASE_TIME_IMPLAUSIBLE)
                        .with("earliest", EARLIEST)
                        .with("latest", last);
            }
        }

        private CaseCategory category(String code) {
            return inUse(code, latest.get(code), now);
        }

        /** The grid is the one whose boundary covered the place when the case was seen. */
        private CaseLocation locate(ReportCase command) {
            var place = command.place();
            Instant at = command.occurredAt() == null ? now : command.occurredAt();
            String grid = locator.codeAt(place.position(), at).orElse(null);
            return new CaseLocation(place.position(), place.accuracyMetres(), grid, county);
        }
    }
}
