package io.gridward.staffing.web;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.staffing.AssignWorker;
import io.gridward.staffing.AssignmentEditing;
import io.gridward.staffing.AssignmentSearch;
import io.gridward.staffing.AssignmentView;

@Path("/v1/workers/{id}/assignments")
@Authenticated
@Tag(name = "assignments")
public class WorkerAssignmentResource {

    private final AssignmentSearch search;
    private final AssignmentEditing editing;

    WorkerAssignmentResource(AssignmentSearch search, AssignmentEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listWorkerAssignments",
            summary = "List the assignments of a worker, past and present, the latest first")
    public RestResponse<Listing<AssignmentView>> list(
            UUID id,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.ofWorker(id, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "assignWorker", summary = "Assign a worker to a grid")
    @Refuses({
        "WORKER_LEFT",
        "GRID_RETIRED",
        "ASSIGNED_ALREADY",
        "WORKER_HAS_POST",
        "FULL_TIME_POST_TAKEN",
        "LEADER_POST_TAKEN",
        "ACTING_WITHOUT_END"
    })
    @Creates
    public RestResponse<AssignmentView> assign(UUID id, AssignWorker command) {
        var assignment = editing.assign(id, command);
        return Replies.created("/v1/assignments/" + assignment.id(), assignment, assignment.version());
    }
}
