package io.gridward.duty.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.duty.DutyDaySearch;
import io.gridward.duty.DutyDayView;
import io.gridward.shared.web.Parameters;

@Path("/v1/workers/{id}/duty-days")
@Authenticated
@Tag(name = "duty days")
public class WorkerDutyResource {

    private final DutyDaySearch days;

    WorkerDutyResource(DutyDaySearch days) {
        this.days = days;
    }

    @GET
    @Path("/{date}")
    @Operation(operationId = "readDutyDay", summary = "How a worker's day stands now")
    public DutyDayView day(UUID id, @Parameter(schema = @Schema(format = "date")) String date) {
        return days.byWorker(id, Objects.requireNonNull(Parameters.date("date", date)));
    }
}
