package io.gridward.staffing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which days of a life can be true. */
final class WorkerDates {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private WorkerDates() {}

    /** @param career as sent; null when it was not */
    static void require(Worker worker, @Nullable List<CareerStep> career, LocalDate today) {
        LocalDate latest = today.plusYears(1);
        Plausible.between("/hireDate", worker.hireDate(), EARLIEST, latest);
        Plausible.between(
                "/birthDate", worker.birthDate(), EARLIEST, worker.hireDate().minusDays(1));
        for (int i = 0; career != null && i < career.size(); i++) {
            CareerStep step = career.get(i);
            Plausible.between("/career/" + i + "/from", step.from(), EARLIEST, latest);
            Plausible.between("/career/" + i + "/to", step.to(), step.from(), latest);
        }
    }
}
