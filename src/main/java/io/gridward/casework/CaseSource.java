package io.gridward.casework;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

/** Where a case came from. */
public enum CaseSource {
    WORKER,
    RESIDENT,
    /** The citizens' hotline 12345. */
    HOTLINE_12345,
    SENSOR,
    COMMAND_ROOM;

    /** The source when the reporter names none: whoever walks the grid saw it himself. */
    static CaseSource of(Caller reporter) {
        return reporter.hasAnyOf(Role.WORKER, Role.PART_TIMER, Role.LEADER, Role.SUPERVISOR) ? WORKER : COMMAND_ROOM;
    }
}
