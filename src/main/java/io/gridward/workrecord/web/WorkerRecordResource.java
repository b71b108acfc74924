package io.gridward.workrecord.web;

import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.workrecord.FileRecord;
import io.gridward.workrecord.MachineRecordFiling;
import io.gridward.workrecord.WorkRecordView;

@Path("/v1/workers/{id}/records")
@Authenticated
@Tag(name = "records")
public class WorkerRecordResource {

    private final MachineRecordFiling filing;

    WorkerRecordResource(MachineRecordFiling filing) {
        this.filing = filing;
    }

    @POST
    @Once
    @Operation(
            operationId = "fileRecordOfWorker",
            summary =
                    "Pass on a record that a worker noted in another system, as a machine with WRITE_RECORDS; the same"
                            + " sent again under the same id answers the record there is")
    @Refuses({
        "RECORD_TEXT_REQUIRED",
        "RECORD_IN_FUTURE",
        "RECORD_TOO_OLD",
        "DATUM_UNKNOWN",
        "COORDINATE_OFF_EARTH",
        "COORDINATES_SWAPPED"
    })
    @Creates(orFinds = true)
    public RestResponse<WorkRecordView> file(UUID id, FileRecord command) {
        return Taken.answer(filing.file(id, command));
    }
}
