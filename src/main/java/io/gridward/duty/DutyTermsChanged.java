package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something else is asked on some days than before, by a rule or an exemption; told within the transaction that changes
 * it.
 *
 * @param workerId of whom; null when it is of everybody in the area
 * @param areaCode null when it is of one worker
 * @param to exclusive; null for all days to come
 */
public record DutyTermsChanged(
        @Nullable UUID workerId,
        @Nullable String areaCode,
        LocalDate from,
        @Nullable LocalDate to) {}
