package io.gridward.workrecord.web;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;
import io.gridward.workrecord.RecordRejecting;
import io.gridward.workrecord.RejectRecord;
import io.gridward.workrecord.WorkRecordView;

@Path("/v1/records/{id}/rejection")
@Authenticated
@Tag(name = "records")
public class RecordRejectionResource {

    private final RecordRejecting rejecting;

    RecordRejectionResource(RecordRejecting rejecting) {
        this.rejecting = rejecting;
    }

    @POST
    @Once
    @Operation(
            operationId = "rejectRecord",
            summary = "Reject a record, with the reason; it stays, but counts for nothing")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "RECORD_OWN", "RECORD_REJECTED"})
    public RestResponse<WorkRecordView> reject(String id, RejectRecord command, @Context HttpHeaders headers) {
        var view = rejecting.reject(RecordIds.read(id), Versions.expected(headers), command);
        return Replies.ok(view, view.version());
    }

    @DELETE
    @Operation(operationId = "readmitRecord", summary = "Undo the rejection of a record")
    @Refuses({"RECORD_OWN", "RECORD_NOT_REJECTED"})
    public RestResponse<WorkRecordView> readmit(String id, @Context HttpHeaders headers) {
        var view = rejecting.readmit(RecordIds.read(id), Versions.expected(headers));
        return Replies.ok(view, view.version());
    }
}
