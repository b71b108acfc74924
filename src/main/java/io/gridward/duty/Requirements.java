package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.calendar.DayKind;
import io.gridward.calendar.KnownDays;
import io.gridward.calendar.WorkingCalendar;
import io.gridward.calendar.WorkingTimes;
import io.gridward.calendar.WorkingTimes.Period;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Post;

/** What is asked of workers on a day: by the rule of their grid, the calendar, their exemptions and their posts. */
@ApplicationScoped
class Requirements {

    /** Of the rules of several grids on one day, the milder holds. */
    private static final Comparator<DutyTerms> MILDER = Comparator.comparing(DutyTerms::mode)
            .thenComparingInt(DutyTerms::minimumMetres)
            .thenComparingInt(DutyTerms::minimumRecords);

    private final DutyRules rules;
    private final Exemptions exemptions;
    private final WorkingCalendar calendar;
    private final WorkingTimes workingTimes;
    private final Time time;

    Requirements(
            DutyRules rules, Exemptions exemptions, WorkingCalendar calendar, WorkingTimes workingTimes, Time time) {
        this.rules = rules;
        this.exemptions = exemptions;
        this.calendar = calendar;
        this.workingTimes = workingTimes;
        this.time = time;
    }

    /** One for each of the workers. */
    Map<UUID, Requirement> of(Map<UUID, OwnGrids> workers, LocalDate day) {
        var codes = workers.values().stream()
                .flatMap(own -> own.codes().stream())
                .distinct()
                .toList();
        var terms = rules.heldOn(codes, day);
        var exempt = exemptions.between(time.startOf(day), time.startOf(day.plusDays(1)), workers.keySet());
        // Of a calendar that was changed just now the copy in memory may not know yet.
        var known = calendar.inTransaction();
        var asked = new HashMap<UUID, Requirement>();
        workers.forEach((worker, own) -> {
            var held = own.codes().stream()
                    .map(code -> Objects.requireNonNull(terms.get(code)))
                    .min(MILDER)
                    .orElse(DutyTerms.DEFAULT);
            asked.put(worker, asked(held, own.posts(), exemptTimes(exempt, worker, own), day, known));
        });
        return asked;
    }

    private Requirement asked(
            DutyTerms terms, List<Post> posts, List<ExemptTime> exempt, LocalDate day, KnownDays calendar) {
        var reasons = new ArrayList<DutyReason>();
        if (posts.isEmpty()) {
            return Requirement.none(terms, List.of(DutyReason.NO_POST));
        }
        if (terms.mode() == DutyMode.OFF) {
            return Requirement.none(terms, List.of(DutyReason.RULE_OFF));
        }
        if (!calendar.knows(day.getYear())) {
            reasons.add(DutyReason.CALENDAR_UNKNOWN);
        } else if (!calendar.isWorkday(day)) {
            boolean holiday = calendar.kindOf(day) == DayKind.HOLIDAY;
            return Requirement.none(terms, List.of(holiday ? DutyReason.HOLIDAY : DutyReason.REST_DAY));
        }
        var withoutPost = withoutPost(posts, day);
        var free = Stream.concat(exempt.stream().map(one -> new Period(one.from(), one.to())), withoutPost.stream())
                .toList();
        var part = HalfDays.of(workingTimes, day, free);
        if (part == ExemptPart.NONE) {
            return Requirement.whole(terms, List.copyOf(reasons));
        }
        exempt.stream()
                .map(one -> DutyReason.valueOf(one.kind().name()))
                .distinct()
                .forEach(reasons::add);
        if (!withoutPost.isEmpty()) {
            reasons.add(DutyReason.NO_POST);
        }
        if (part == ExemptPart.WHOLE) {
            return Requirement.none(terms, List.copyOf(reasons));
        }
        reasons.add(DutyReason.HALF_DAY);
        return Requirement.half(terms, List.copyOf(reasons));
    }

    /** The parts of the day in which he had none. */
    private List<Period> withoutPost(List<Post> posts, LocalDate day) {
        var gaps = new ArrayList<Period>();
        Instant reached = time.startOf(day);
        for (var post : posts.stream().sorted(Comparator.comparing(Post::from)).toList()) {
            if (post.from().isAfter(reached)) {
                gaps.add(new Period(reached, post.from()));
            }
            reached = post.to().isAfter(reached) ? post.to() : reached;
        }
        Instant end = time.startOf(day.plusDays(1));
        if (reached.isBefore(end)) {
            gaps.add(new Period(reached, end));
        }
        return gaps;
    }

    /** The worker's own, and those of an area while he had a post there. */
    private static List<ExemptTime> exemptTimes(List<ExemptTime> all, UUID worker, OwnGrids own) {
        return all.stream()
                .flatMap(exempt -> {
                    var area = exempt.areaCode();
                    return area == null
                            ? Stream.of(exempt).filter(one -> worker.equals(one.workerId()))
                            : own.posts().stream()
                                    .filter(post -> post.gridCode().startsWith(area))
                                    .flatMap(post -> exempt.between(post.from(), post.to()).stream());
                })
                .toList();
    }
}
