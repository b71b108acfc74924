package io.gridward.service;

/** How the resident said whether he is content. */
public enum ErrandMeans {
    IN_PERSON,
    PHONE,
    MESSAGE,
    WRITING
}
