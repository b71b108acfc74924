package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

import io.gridward.casework.CallbackOutcome;
import io.gridward.casework.CaseMove;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.PastCase;
import io.gridward.department.DepartmentView;
import io.gridward.shared.access.Caller;

/**
 * What is done to one case of the demo, one after the other, until it is left lying or time has come no further: the rest
 * is not done. Who does what and when is invented here; whether he may, and what the clocks say to it, casework knows.
 */
final class CaseActs {

    /** Of a hundred that are meant to be settled in time. */
    private static final int PERCENT_LATE = 3;

    /** Where nobody knows when it is due, or when that is over. */
    private static final Duration SOME_TIME = Duration.ofHours(3);

    private final DemoReport report;
    private final PastCase past;
    private final DemoTime time;
    private final SplittableRandom random;
    private DepartmentView handler;
    private Instant last;
    private boolean over;

    CaseActs(DemoReport report, PastCase past, DepartmentView handler, DemoTime time) {
        this.report = report;
        this.past = past;
        this.time = time;
        this.random = report.random();
        this.handler = handler;
        this.last = report.at();
        this.over = report.fate().leaves(past.state());
    }

    void accept() {
        next(CaseMove.of(CaseVerb.ACCEPT), room(), minutes(3, 110));
    }

    void dispatch(DepartmentView department) {
        handler = department;
        next(CaseMove.dispatch(department), room(), minutes(3, 80));
    }

    void arbitrate(DepartmentView department) {
        handler = department;
        next(CaseMove.arbitrate(department).noting("经研判，由该单位承办，不得再退"), room(), minutes(20, 200));
    }

    /** Some do not sign in time, and the system does it for them. */
    void sign() {
        Instant at = after(minutes(10, 140));
        comeTo(at);
        if (past.state() == CaseState.DISPATCHED || past.state() == CaseState.REWORK) {
            next(CaseMove.of(CaseVerb.START), handler(), Duration.between(last, at));
        }
        last = at;
    }

    void resolve() {
        boolean late = report.fate() == CaseFate.LATE || random.nextInt(100) < PERCENT_LATE;
        int percent = late ? random.nextInt(105, 230) : random.nextInt(8, 90);
        var done = CaseMove.of(CaseVerb.RESOLVE).noting(report.trouble().result());
        next(done, handler(), left().multipliedBy(percent).dividedBy(100));
    }

    void verify() {
        var leader = CaseOffices.leader(report.team());
        next(CaseMove.arrangeVerification(leader.workerId()), room(), minutes(10, 120));
        verify(leader);
    }

    void verify(Caller by) {
        String found = random.nextInt(3) == 0 ? "现场核查，问题已解决" : null;
        next(CaseMove.of(CaseVerb.VERIFY).noting(found), by, minutes(30, 400));
    }

    /** Whoever can be called is called, some in vain; after the third time the system closes it. */
    void close() {
        int answer = random.nextInt(100);
        int inVain = answer < 80 ? 0 : answer < 90 ? 1 : answer < 95 ? 3 : 0;
        for (int i = 0; i < inVain; i++) {
            callBack(CallbackOutcome.UNREACHABLE);
        }
        callBack(answer < 95 ? CallbackOutcome.SATISFIED : CallbackOutcome.DISSATISFIED);
        if (past.state() == CaseState.CALLBACK) {
            next(CaseMove.of(CaseVerb.CLOSE), room(), minutes(5, 120));
        }
    }

    void callBack(CallbackOutcome outcome) {
        if (past.state() == CaseState.CALLBACK && past.isToBeCalled()) {
            next(CaseMove.callBack(outcome), room(), minutes(30, 300));
        }
    }

    void next(CaseMove move, Caller by, Duration after) {
        Instant at = after(after);
        comeTo(at);
        if (!over) {
            past.act(move, by, at);
            last = at;
            over = report.fate().leaves(past.state());
        }
    }

    /** Lets time pass. */
    void comeTo(Instant at) {
        over = over || at.isAfter(time.now());
        if (!over) {
            past.goOnUntil(at);
            over = report.fate().leaves(past.state());
        }
    }

    boolean areOver() {
        return over;
    }

    Instant last() {
        return last;
    }

    /** Emergencies are handled around the clock. */
    Instant after(Duration passed) {
        Instant at = last.plus(passed);
        return report.trouble().isEmergency() ? at : time.inOffice(at);
    }

    /** The command room it is with. */
    Caller room() {
        return CaseOffices.room(past.level(), report.team().grid());
    }

    Caller handler() {
        return CaseOffices.of(handler);
    }

    /** Until it is due. */
    Duration left() {
        Instant due = past.dueAt();
        return due != null && due.isAfter(last) ? Duration.between(last, due) : SOME_TIME;
    }

    /** Whoever deals with an emergency is faster. */
    Duration minutes(int from, int to) {
        int seconds = random.nextInt(from * 60, to * 60);
        return Duration.ofSeconds(report.trouble().isEmergency() ? seconds / 10 : seconds);
    }

    Duration days(int from, int to) {
        return minutes(from * 24 * 60, to * 24 * 60);
    }
}
