package io.gridward.casework;

/** Why a rule that matches a case does not decide about it. */
public enum PassedOverReason {
    /** A rule of a nearer area, or of the same area and a nearer category, decides. */
    NEARER_RULE_DECIDES,
    DEPARTMENT_RETIRED,
    /** The case lies outside the area its department serves. */
    DEPARTMENT_SERVES_ELSEWHERE
}
