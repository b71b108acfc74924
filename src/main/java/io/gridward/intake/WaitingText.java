package io.gridward.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * The words of a report that are being asked about.
 *
 * @param openid sealed
 * @param tries this one included
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: opened when it is asked about
record WaitingText(UUID reportId, byte[] openid, String words, int tries, Instant receivedAt) {}
