package io.gridward.casework;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets the clocks of cases ring when a test says so, not some seconds later. */
@ApplicationScoped
public class RingingForTests {

    private final CaseAlarms alarms;

    RingingForTests(CaseAlarms alarms) {
        this.alarms = alarms;
    }

    public void ring() {
        alarms.ringDue();
    }
}
