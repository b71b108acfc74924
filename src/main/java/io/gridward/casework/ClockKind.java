package io.gridward.casework;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What of a case runs against time, each with a clock of its own. */
public enum ClockKind {
    /** 受理, from the report or from being raised. */
    ACCEPTANCE(new Alarm(100, Supervision.NORMAL)),
    /** 签收, from the dispatch; at its end the case is signed for by itself. */
    SIGNING(new Alarm(100, null)),
    /** 办理, from the dispatch too: letting a case lie unsigned wins no time. */
    HANDLING(new Alarm(75, Supervision.NORMAL), new Alarm(100, Supervision.YELLOW), new Alarm(150, Supervision.RED)),
    /** 核查, from the resolution. */
    VERIFICATION(new Alarm(100, Supervision.NORMAL));

    /**
     * @param percent of the limit after which it rings
     * @param supervision null where the case is signed for instead
     */
    record Alarm(int percent, @Nullable Supervision supervision) {

        boolean isBeforeDue() {
            return percent < 100;
        }
    }

    private final List<Alarm> alarms;

    ClockKind(Alarm... alarms) {
        this.alarms = List.of(alarms);
    }

    /** In the order in which they ring. */
    List<Alarm> alarms() {
        return alarms;
    }
}
