package io.gridward.staffing.web;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;
import io.gridward.staffing.AssignmentEditing;
import io.gridward.staffing.AssignmentSearch;
import io.gridward.staffing.AssignmentView;
import io.gridward.staffing.EndAssignment;
import io.gridward.staffing.TransferAssignment;

@Path("/v1/assignments/{id}")
@Authenticated
@Tag(name = "assignments")
public class AssignmentResource {

    private final AssignmentSearch search;
    private final AssignmentEditing editing;

    AssignmentResource(AssignmentSearch search, AssignmentEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(operationId = "readAssignment", summary = "Read one assignment")
    public RestResponse<AssignmentView> read(UUID id) {
        var assignment = search.byId(id);
        return Replies.ok(assignment, assignment.version());
    }

    @POST
    @Once
    @Path("/end")
    @Operation(
            operationId = "endAssignment",
            summary = "End an assignment, now or at a time; one that has not begun is cancelled")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "ASSIGNMENT_ENDED"})
    public RestResponse<AssignmentView> end(UUID id, EndAssignment command, @Context HttpHeaders headers) {
        var assignment = editing.end(id, Versions.expected(headers), command);
        return Replies.ok(assignment, assignment.version());
    }

    @POST
    @Once
    @Path("/transfer")
    @Operation(
            operationId = "transferAssignment",
            summary = "End an assignment and assign the worker to another grid at the same moment")
    @Refuses({
        "PRECONDITION_REQUIRED",
        "STALE_VERSION",
        "ASSIGNMENT_ENDED",
        "ASSIGNED_ALREADY",
        "WORKER_HAS_POST",
        "FULL_TIME_POST_TAKEN",
        "LEADER_POST_TAKEN",
        "GRID_RETIRED",
        "WORKER_LEFT"
    })
    @Creates
    public RestResponse<AssignmentView> transfer(UUID id, TransferAssignment command, @Context HttpHeaders headers) {
        var assignment = editing.transfer(id, Versions.expected(headers), command);
        return Replies.created("/v1/assignments/" + assignment.id(), assignment, assignment.version());
    }
}
