package io.gridward.shared.access;

/** Who someone is in the organisation. The constants in {@link Names} are for annotations. */
public enum Role {
    /** Administers accounts and master data. */
    ADMIN,
    /** Works in a command room (综合信息指挥室): dispatches, supervises, appraises. */
    COMMANDER,
    /** Grid supervisor (网格指导员), a town cadre. */
    SUPERVISOR,
    /** Grid leader (网格长). */
    LEADER,
    /** Full-time grid worker (专职网格员). */
    WORKER,
    /** Part-time grid worker (兼职网格员). */
    PART_TIMER,
    /** Member of a department that handles cases. */
    DEPARTMENT,
    /** Runs trainings. */
    TRAINER,
    /** Reads everything within reach, changes nothing. */
    AUDITOR,
    /** A machine that pulls data. */
    PARTNER;

    /** Role names as compile-time constants. */
    public static final class Names {
        public static final String ADMIN = "ADMIN";
        public static final String COMMANDER = "COMMANDER";
        public static final String SUPERVISOR = "SUPERVISOR";
        public static final String LEADER = "LEADER";
        public static final String WORKER = "WORKER";
        public static final String PART_TIMER = "PART_TIMER";
        public static final String DEPARTMENT = "DEPARTMENT";
        public static final String TRAINER = "TRAINER";
        public static final String AUDITOR = "AUDITOR";
        public static final String PARTNER = "PARTNER";

        private Names() {}
    }
}
