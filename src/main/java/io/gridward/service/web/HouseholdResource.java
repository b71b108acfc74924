package io.gridward.service.web;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.service.CreateHousehold;
import io.gridward.service.HouseholdEditing;
import io.gridward.service.HouseholdFilter;
import io.gridward.service.HouseholdReason;
import io.gridward.service.HouseholdSearch;
import io.gridward.service.HouseholdView;
import io.gridward.service.SetDueDate;
import io.gridward.service.UpdateHousehold;
import io.gridward.service.VisitClass;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/households")
@Authenticated
@Tag(name = "visits")
public class HouseholdResource {

    private final HouseholdSearch search;
    private final HouseholdEditing editing;

    HouseholdResource(HouseholdSearch search, HouseholdEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listHouseholds",
            summary = "List the households that are visited, by grid",
            description = "With dueBy those that are due on that day or before.")
    public RestResponse<Listing<HouseholdView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("visitClass") @Nullable VisitClass visitClass,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("dueBy") @Nullable String dueBy,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new HouseholdFilter(area, visitClass, Parameters.date("dueBy", dueBy));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "createHousehold",
            summary = "Add a household to be visited",
            description = "Address and contact are kept encrypted. They are shown whole to the command room, and to the"
                    + " worker and the leader of the grid while they have the post; masked to all others.")
    @Refuses({"NOT_FOUND", "GRID_RETIRED"})
    @Creates
    public RestResponse<HouseholdView> create(CreateHousehold command) {
        var household = editing.create(command);
        return Replies.created("/v1/households/" + household.id(), household, household.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readHousehold", summary = "Read one household")
    public RestResponse<HouseholdView> read(UUID id) {
        return ok(search.byId(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateHousehold", summary = "Change class, address or contact of a household")
    @Refuses("HOUSEHOLD_ENDED")
    public RestResponse<HouseholdView> update(UUID id, UpdateHousehold patch, @Context HttpHeaders headers) {
        return ok(editing.update(id, Versions.expected(headers), patch));
    }

    @POST
    @Once
    @Path("/{id}/due-date")
    @Operation(
            operationId = "setHouseholdDueDate",
            summary = "Set a day by which a household is to be visited beside the plan, such as after a major change",
            description = "It holds until somebody has been there.")
    @Refuses({"HOUSEHOLD_ENDED", "VISIT_DATE_IN_PAST", "STALE_VERSION"})
    public RestResponse<HouseholdView> setDueDate(UUID id, SetDueDate command, @Context HttpHeaders headers) {
        return ok(editing.setDueDate(id, Versions.expectedIfGiven(headers), command));
    }

    @POST
    @Once
    @Path("/{id}/removal")
    @Operation(operationId = "removeHousehold", summary = "Take a household out of the plan, with the reason")
    @Refuses({"HOUSEHOLD_ENDED", "STALE_VERSION"})
    public RestResponse<HouseholdView> remove(UUID id, HouseholdReason command, @Context HttpHeaders headers) {
        return ok(editing.remove(id, Versions.expectedIfGiven(headers), command));
    }

    @POST
    @Once
    @Path("/{id}/erasure")
    @Operation(
            operationId = "eraseHousehold",
            summary = "Erase address and contact of a household and take it out of the plan; the visits made stay")
    @Refuses({"HOUSEHOLD_ENDED", "STALE_VERSION"})
    public RestResponse<HouseholdView> erase(UUID id, HouseholdReason command, @Context HttpHeaders headers) {
        return ok(editing.erase(id, Versions.expectedIfGiven(headers), command));
    }

    private static RestResponse<HouseholdView> ok(HouseholdView household) {
        return Replies.ok(household, household.version());
    }
}
