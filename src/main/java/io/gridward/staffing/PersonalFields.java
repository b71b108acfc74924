package io.gridward.staffing;

/** Under which names workers' personal numbers are sealed; {@code PersonalData} opens them under the same name only. */
public final class PersonalFields {

    public static final String PHONE = "worker.phone";
    public static final String ID_CARD = "worker.id-card";

    private PersonalFields() {}
}
