package io.gridward.department.web;

import java.util.UUID;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

import io.gridward.department.AddDepartmentMember;
import io.gridward.department.DepartmentMemberSearch;
import io.gridward.department.DepartmentMemberView;
import io.gridward.department.DepartmentStaffing;
import io.gridward.department.DepartmentView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/departments/{id}/members")
@Authenticated
@Tag(name = "departments")
public class DepartmentMemberResource {

    private final DepartmentMemberSearch search;
    private final DepartmentStaffing staffing;

    DepartmentMemberResource(DepartmentMemberSearch search, DepartmentStaffing staffing) {
        this.search = search;
        this.staffing = staffing;
    }

    @GET
    @Operation(
            operationId = "listDepartmentMembers",
            summary = "List who belongs to a department, longest member first",
            description =
                    "For administrators and commanders whose reach covers the department, and for its members. A deactivated account stays a member for when it is let in again.")
    @Refuses("DEPARTMENT_MEMBERS_WITHHELD")
    public RestResponse<Listing<DepartmentMemberView>> list(
            UUID id,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(id, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "addDepartmentMember",
            summary = "Let an account belong to a department",
            description = "Answers the department, whose version counts its members' coming and going. An account may"
                    + " belong to several departments.")
    @Refuses({"DEPARTMENT_RETIRED", "ACCOUNT_DEACTIVATED"})
    public RestResponse<DepartmentView> add(UUID id, AddDepartmentMember command) {
        var department = staffing.add(id, command);
        return Replies.ok(department, department.version());
    }

    @DELETE
    @Path("/{account}")
    @Operation(
            operationId = "removeDepartmentMember",
            summary = "Let an account no longer belong to a department; answers the department")
    public RestResponse<DepartmentView> remove(UUID id, UUID account, @Context HttpHeaders headers) {
        var department = staffing.remove(id, account, Versions.expected(headers));
        return Replies.ok(department, department.version());
    }
}
