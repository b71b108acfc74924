package io.gridward.shared.problem;

import java.util.Map;

/** The problems behind the names of a capability's database constraints, so that a race ends in the same refusal. */
public interface DatabaseRules {

    /** Constraint name to the refusal it means. */
    Map<String, ProblemKind> problems();
}
