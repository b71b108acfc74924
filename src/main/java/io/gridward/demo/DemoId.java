package io.gridward.demo;

import java.util.UUID;

/**
 * Ids of what the demo makes, the same at every load: version 8 (RFC 9562 §5.8) with the seed, the kind and a number in
 * plain digits, so that synthetic rows are known at a glance ({@code 00330282-0003-8000-8000-000000000017}).
 */
enum DemoId {
    GRID,
    BOUNDARY,
    WORKER,
    ASSIGNMENT,
    CASE,
    TRAINING,
    ENROLMENT,
    ATTENDANCE,
    ACCOUNT,
    TRACK,
    RECORD,
    EXEMPTION,
    APPEAL,
    DEPARTMENT,
    ROUTING_RULE,
    HOUSEHOLD,
    HOUSEHOLD_DUE_DATE,
    VISIT,
    ERRAND,
    POLICY_NOTICE,
    OPINION_GROUP,
    OPINION;

    @SuppressWarnings("EnumOrdinal") // the order is part of the ids: add at the end
    UUID of(long number) {
        long seedAndKind = digits(DemoCounty.SEED) << 32 | digits(ordinal() + 1) << 16 | 0x8000L;
        return new UUID(seedAndKind, 0x8000L << 48 | digits(number));
    }

    /** A number whose hexadecimal digits are the decimal ones of the given. */
    private static long digits(long number) {
        return Long.parseLong(Long.toString(number), 16);
    }
}
