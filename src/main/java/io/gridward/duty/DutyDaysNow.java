package io.gridward.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Locked days of duty as they are now, for those who find out themselves who is shown them; no request is needed here. */
@ApplicationScoped
public class DutyDaysNow {

    private final DutyDays days;

    DutyDaysNow(DutyDays days) {
        this.days = days;
    }

    /** @param subjects as changes name them: worker and date, parted by a slash. With one statement */
    @ActivateRequestContext
    public Map<String, DutyDayView> bySubjects(Collection<String> subjects) {
        var ids = subjects.stream().map(DutyDaysNow::id).collect(Collectors.toSet());
        return days.of(ids).stream()
                .filter(day -> ids.contains(new DutyDayId(day.workerId(), day.day())))
                // When they are to be locked is told of those only that are not yet.
                .collect(Collectors.toMap(day -> day.workerId() + "/" + day.day(), day -> DutyDayView.from(day, null)));
    }

    private static DutyDayId id(String subject) {
        int slash = subject.indexOf('/');
        return new DutyDayId(
                UUID.fromString(subject.substring(0, slash)), LocalDate.parse(subject.substring(slash + 1)));
    }
}
