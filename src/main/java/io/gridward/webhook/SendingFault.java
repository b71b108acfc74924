package io.gridward.webhook;

/** Why a receiver did not answer. */
public enum SendingFault {
    TIMEOUT,
    CONNECTION,
    /** Its name leads to no address we speak to any more. */
    ADDRESS_REFUSED
}
