package io.gridward.service;

/** Under which names residents' data is sealed. */
public final class ResidentFields {

    public static final String NAME = "resident.name";
    public static final String PHONE = "resident.phone";
    public static final String ADDRESS = "resident.address";

    private ResidentFields() {}
}
