package io.gridward.intake;

/** Judges whether words may be shown; a later capability knows who is asked. */
public interface TextChecker {

    /** Whether anybody is asked at all. */
    boolean isOn();

    /**
     * May take seconds: nobody should hold a transaction meanwhile. May be asked twice.
     *
     * @param openid who wrote it
     */
    CheckedText check(String openid, String text);
}
