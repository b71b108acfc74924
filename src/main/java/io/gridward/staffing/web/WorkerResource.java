package io.gridward.staffing.web;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;
import io.gridward.staffing.CreateWorker;
import io.gridward.staffing.DepartWorker;
import io.gridward.staffing.UpdateWorker;
import io.gridward.staffing.WorkerEditing;
import io.gridward.staffing.WorkerFilter;
import io.gridward.staffing.WorkerKind;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerState;
import io.gridward.staffing.WorkerView;

@Path("/v1/workers")
@Authenticated
@Tag(name = "workers")
public class WorkerResource {

    private final WorkerSearch search;
    private final WorkerEditing editing;

    WorkerResource(WorkerSearch search, WorkerEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listWorkers",
            summary = "List the workers, by the area that employs them; phone is for administrators and commanders")
    @Refuses("FORBIDDEN")
    public RestResponse<Listing<WorkerView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("grid") @Nullable String grid,
            @QueryParam("kind") @Nullable WorkerKind kind,
            @QueryParam("state") @Nullable WorkerState state,
            @QueryParam("name") @Nullable String name,
            @QueryParam("phone") @Nullable String phone,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new WorkerFilter(area, grid, kind, state, name, phone);
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "createWorker", summary = "Take a worker into service")
    @Refuses({"NOT_FOUND", "ID_CARD_TAKEN"})
    @Creates
    public RestResponse<WorkerView> create(CreateWorker command) {
        var worker = editing.create(command);
        return Replies.created("/v1/workers/" + worker.id(), worker, worker.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readWorker", summary = "Read one worker")
    public RestResponse<WorkerView> read(UUID id) {
        var worker = search.byId(id);
        return Replies.ok(worker, worker.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateWorker", summary = "Change a worker; fields left out stay as they are")
    @Refuses({"NOT_FOUND", "WORKER_LEFT", "WORKER_KIND_IN_USE", "ID_CARD_TAKEN"})
    public RestResponse<WorkerView> update(UUID id, UpdateWorker patch, @Context HttpHeaders headers) {
        var worker = editing.update(id, Versions.expected(headers), patch);
        return Replies.ok(worker, worker.version());
    }

    @POST
    @Once
    @Path("/{id}/departure")
    @Operation(operationId = "departWorker", summary = "Let a worker go; his assignments end")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "WORKER_LEFT"})
    public RestResponse<WorkerView> depart(UUID id, DepartWorker command, @Context HttpHeaders headers) {
        var worker = editing.depart(id, Versions.expected(headers), command);
        return Replies.ok(worker, worker.version());
    }
}
