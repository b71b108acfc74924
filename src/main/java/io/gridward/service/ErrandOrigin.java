package io.gridward.service;

/** How a resident's wish came to be known. */
public enum ErrandOrigin {
    /** 走访. */
    VISIT,
    /** 来电. */
    PHONE,
    /** 到站. */
    COUNTER,
    /** 网事代办. */
    ONLINE,
    OTHER
}
