package io.gridward.workrecord;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What counts of a worker's day may have changed: a record of it was filed, marked, rejected or readmitted.
 *
 * @param day business day on which it happened, not on which it arrived
 */
public record WorkRecordFiled(UUID workerId, LocalDate day) {}
