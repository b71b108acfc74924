package io.gridward.duty.web;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.duty.CreateDutyRule;
import io.gridward.duty.DutyRuleEditing;
import io.gridward.duty.DutyRuleFilter;
import io.gridward.duty.DutyRuleSearch;
import io.gridward.duty.DutyRuleView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/duty-rules")
@Authenticated
@Tag(name = "duty")
public class DutyRuleResource {

    private final DutyRuleSearch search;
    private final DutyRuleEditing editing;

    DutyRuleResource(DutyRuleSearch search, DutyRuleEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listDutyRules",
            summary = "List the rules of daily duty by area",
            description = "With area those of the area, of the areas above it and of all below it; with date those that"
                    + " hold on that business day. Of several a grid lies in, the one with the longest code counts;"
                    + " where there is none, MONITOR with 3000 m and 5 records.")
    public RestResponse<Listing<DutyRuleView>> list(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new DutyRuleFilter(area, Parameters.date("date", date));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "createDutyRule",
            summary = "Set what is asked daily of the workers of an area, from today or a later day on",
            description = "The area's rule without an end ends where the new one begins, also when that has an end"
                    + " itself: afterwards the rule of the area above counts. X-Action-Note says why.")
    @Refuses({"NOT_FOUND", "ACTION_NOTE_REQUIRED", "DUTY_RULE_IN_PAST", "DUTY_RULE_PERIOD_INVALID", "DUTY_RULE_OVERLAPS"
    })
    @Creates
    public RestResponse<DutyRuleView> create(CreateDutyRule command) {
        var rule = editing.create(command);
        return Replies.created("/v1/duty-rules/" + rule.id(), rule, rule.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDutyRule", summary = "Read one rule of daily duty")
    public RestResponse<DutyRuleView> read(UUID id) {
        var rule = search.byId(id);
        return Replies.ok(rule, rule.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "withdrawDutyRule",
            summary =
                    "Withdraw a rule of daily duty that has not begun; it stays on record with no day on which it holds",
            description = "The rule that was to end where this one begins goes on. X-Action-Note says why.")
    @Refuses({"ACTION_NOTE_REQUIRED", "DUTY_RULE_IN_FORCE", "DUTY_RULE_VOID", "DUTY_RULE_OVERLAPS"})
    public RestResponse<DutyRuleView> withdraw(UUID id, @Context HttpHeaders headers) {
        var rule = editing.withdraw(id, Versions.expected(headers));
        return Replies.ok(rule, rule.version());
    }
}
