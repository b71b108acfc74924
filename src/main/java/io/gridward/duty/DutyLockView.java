package io.gridward.duty;

import java.time.LocalDate;

/** @param locked how many days of workers were locked now; 0 when all of them had been */
public record DutyLockView(LocalDate date, int locked) {}
