package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

record DutyDayId(UUID workerId, LocalDate day) {}
