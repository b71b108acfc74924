package io.gridward.shared.web;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** Faults of ours: logged whole, told to the caller as a number only. */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private Faults() {}

    public static Problem logged(Throwable thrown) {
        LOG.error("Unexpected fault", thrown);
        return Problem.of(CommonProblem.INTERNAL).with("requestId", MDC.get(RequestId.KEY));
    }
}
