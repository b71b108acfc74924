package io.gridward.duty.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.duty.DutyLockView;
import io.gridward.duty.DutyLocking;
import io.gridward.duty.LockDutyDays;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;

@Path("/v1/duty-locks")
@Authenticated
@Tag(name = "duty days")
public class DutyLockResource {

    private final DutyLocking locking;

    DutyLockResource(DutyLocking locking) {
        this.locking = locking;
    }

    @POST
    @Once
    @Operation(
            operationId = "lockDutyDays",
            summary = "Lock the days of a date whose time has come; they are locked by themselves within a minute, too")
    @Refuses({"DUTY_DAY_NOT_OVER", "CALENDAR_YEAR_UNKNOWN"})
    public DutyLockView lock(LockDutyDays command) {
        return locking.lock(command);
    }
}
