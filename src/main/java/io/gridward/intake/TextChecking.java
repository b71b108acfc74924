package io.gridward.intake;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.BackgroundThread;
import io.gridward.shared.time.RetryDelay;
import io.gridward.shared.time.Time;

/**
 * Asks about the words of reports: one is taken in one transaction, asked about in none, and the verdict is kept in another.
 * What passes becomes a case where nobody else has to decide; all else is left to a person, and nothing is dropped here. A
 * report whose node dies is asked about again.
 */
@ApplicationScoped
class TextChecking {

    private static final Logger LOG = Logger.getLogger(TextChecking.class);
    private static final RetryDelay DELAY = new RetryDelay(Duration.ofSeconds(5), Duration.ofMinutes(10));

    /** After everything else has started. */
    private static final int LAST = 5000;

    private final TextChecker checker;
    private final WaitingTexts waiting;
    private final ResidentReports reports;
    private final ReportSources sources;
    private final ReportPhotos photos;
    private final ResidentReportViews views;
    private final ReportReleasing releasing;
    private final PersonalData personal;
    private final OnBehalf onBehalf;
    private final Outbox outbox;
    private final IntakeConfig config;
    private final Time time;
    private final SecureRandom random = new SecureRandom();
    private final BackgroundThread thread;

    TextChecking(
            TextChecker checker,
            WaitingTexts waiting,
            ResidentReports reports,
            ReportSources sources,
            ReportPhotos photos,
            ResidentReportViews views,
            ReportReleasing releasing,
            PersonalData personal,
            OnBehalf onBehalf,
            Outbox outbox,
            IntakeConfig config,
            Time time) {
        this.checker = checker;
        this.waiting = waiting;
        this.reports = reports;
        this.sources = sources;
        this.photos = photos;
        this.views = views;
        this.releasing = releasing;
        this.personal = personal;
        this.onBehalf = onBehalf;
        this.outbox = outbox;
        this.config = config;
        this.time = time;
        this.thread = new BackgroundThread("text-checks", config.checkTextsEvery(), this::checkNext);
    }

    void begin(@Observes @Priority(LAST) StartupEvent start) {
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.stop();
    }

    /** False when there was none. */
    boolean checkNext() {
        var next = QuarkusTransaction.requiringNew().call(() -> waiting.take(time.now()));
        next.ifPresent(text -> settle(text, ask(text)));
        return next.isPresent();
    }

    private CheckedText ask(WaitingText text) {
        if (!checker.isOn()) {
            // Switched off since: what waits is left to a person.
            return CheckedText.UNANSWERED;
        }
        try {
            String openid =
                    Objects.requireNonNull(personal.open(text.openid(), text.reportId(), ResidentReportViews.OPENID));
            return checker.check(openid, text.words());
        } catch (RuntimeException fault) {
            // In the end a person decides on this one, too.
            LOG.errorf(fault, "The text of report %s could not be checked; it is tried again", text.reportId());
            return CheckedText.LATER;
        }
    }

    private void settle(WaitingText text, CheckedText answer) {
        if (answer.check() != TextCheck.WAITING) {
            keep(text.reportId(), answer);
            return;
        }
        var again = time.now().plus(DELAY.after(text.tries(), random::nextDouble));
        if (again.isAfter(text.receivedAt().plus(config.checkTextsFor()))) {
            LOG.warnf("The text of report %s was not checked in time: a person decides", text.reportId());
            keep(text.reportId(), CheckedText.UNANSWERED);
        } else {
            QuarkusTransaction.requiringNew().run(() -> waiting.askAgain(text.reportId(), again));
        }
    }

    /** Unless there is a verdict or a decision already. */
    void keep(UUID reportId, CheckedText verdict) {
        try {
            keep(reportId, verdict, true);
        } catch (Problem refused) {
            // Such as a category that was retired meanwhile: a person chooses another.
            LOG.warnf("Report %s passes and cannot become a case: %s", reportId, refused.getMessage());
            keep(reportId, verdict, false);
        }
    }

    private void keep(UUID reportId, CheckedText verdict, boolean mayBecomeCase) {
        onBehalf.of(Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(() -> {
            var report = reports.findById(reportId, LockModeType.PESSIMISTIC_WRITE);
            if (report.textCheck() == TextCheck.WAITING) {
                var before = views.recorded(report);
                report.isChecked(verdict);
                var source = sources.findById(report.sourceId());
                boolean becomesCase = mayBecomeCase && report.textCheck() == TextCheck.PASSED && !source.isModerated();
                if (becomesCase) {
                    var came = photos.ofReports(List.of(reportId));
                    releasing.release(report, report.categoryCode(), source.name(), came, null);
                }
                reports.flush();
                outbox.append(Change.changed(
                        becomesCase ? "RESIDENT_REPORT_RELEASED" : "RESIDENT_REPORT_CHECKED",
                        reportId,
                        report.place().reachCode(),
                        before,
                        views.recorded(report)));
            }
            return report;
        }));
    }
}
