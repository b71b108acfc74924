package io.gridward.shared.secret;

/**
 * A personal value as it is stored.
 *
 * @param cipher the encrypted value, to be shown again
 * @param fingerprint keyed hash of the value, to be looked up by equality only
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: equality is the database's
public record Sealed(byte[] cipher, byte[] fingerprint) {}
