package io.gridward.webhook;

/** Why a receiver did not answer, or was not asked. */
public enum SendingFault {
    TIMEOUT,
    CONNECTION,
    /** Its name leads to no address we speak to any more. */
    ADDRESS_REFUSED,
    /** Its owner may not see any more what it tells, or is no longer let in. */
    NOT_PERMITTED
}
