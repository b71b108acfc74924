package io.gridward.department.web;

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

import io.gridward.department.CreateDepartment;
import io.gridward.department.DepartmentEditing;
import io.gridward.department.DepartmentFilter;
import io.gridward.department.DepartmentSearch;
import io.gridward.department.DepartmentState;
import io.gridward.department.DepartmentView;
import io.gridward.department.RetireDepartment;
import io.gridward.department.UpdateDepartment;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/departments")
@Authenticated
@Tag(name = "departments")
public class DepartmentResource {

    private final DepartmentSearch search;
    private final DepartmentEditing editing;

    DepartmentResource(DepartmentSearch search, DepartmentEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listDepartments",
            summary = "List the departments, by area",
            description = "Those that serve areas within reach or above, and those one belongs to.")
    public RestResponse<Listing<DepartmentView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("state") @Nullable DepartmentState state,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new DepartmentFilter(area, state), new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "createDepartment",
            summary = "Create a department that serves a county, a town or a village")
    @Refuses({"NOT_FOUND", "DEPARTMENT_NAME_TAKEN"})
    @Creates
    public RestResponse<DepartmentView> create(CreateDepartment command) {
        var department = editing.create(command);
        return Replies.created("/v1/departments/" + department.id(), department, department.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDepartment", summary = "Read one department")
    public RestResponse<DepartmentView> read(UUID id) {
        var department = search.byId(id);
        return Replies.ok(department, department.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateDepartment", summary = "Change a department; fields left out stay as they are")
    @Refuses({"DEPARTMENT_NAME_TAKEN", "DEPARTMENT_RETIRED"})
    public RestResponse<DepartmentView> update(UUID id, UpdateDepartment patch, @Context HttpHeaders headers) {
        var department = editing.update(id, Versions.expected(headers), patch);
        return Replies.ok(department, department.version());
    }

    @POST
    @Once
    @Path("/{id}/retirement")
    @Operation(
            operationId = "retireDepartment",
            summary = "Take a department out of use: it gets no more cases",
            description = "What it has, who belongs to it and what it did stay.")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "DEPARTMENT_RETIRED"})
    public RestResponse<DepartmentView> retire(UUID id, RetireDepartment command, @Context HttpHeaders headers) {
        var department = editing.retire(id, Versions.expected(headers), command);
        return Replies.ok(department, department.version());
    }
}
