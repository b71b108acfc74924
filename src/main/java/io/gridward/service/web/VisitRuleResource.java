package io.gridward.service.web;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.service.CreateVisitRule;
import io.gridward.service.VisitRuleEditing;
import io.gridward.service.VisitRuleFilter;
import io.gridward.service.VisitRuleSearch;
import io.gridward.service.VisitRuleView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;

@Path("/v1/visit-rules")
@Authenticated
@Tag(name = "visits")
public class VisitRuleResource {

    private final VisitRuleSearch search;
    private final VisitRuleEditing editing;

    VisitRuleResource(VisitRuleSearch search, VisitRuleEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listVisitRules",
            summary = "List how often households are visited, by area",
            description = "With date those that hold on that business day. Of several a grid lies in, the one with the"
                    + " longest code counts; the rules without a code hold everywhere.")
    public RestResponse<Listing<VisitRuleView>> list(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new VisitRuleFilter(area, Parameters.date("date", date));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "createVisitRule",
            summary = "Set how often a class of households is visited in an area, from today or a later day on",
            description = "The area's rule for the class ends where the new one begins. X-Action-Note says why.")
    @Refuses({"NOT_FOUND", "ACTION_NOTE_REQUIRED", "VISIT_RULE_IN_PAST", "VISIT_INTERVAL_INVALID", "VISIT_RULE_OVERLAPS"
    })
    @Creates
    public RestResponse<VisitRuleView> create(CreateVisitRule command) {
        var rule = editing.create(command);
        return Replies.created("/v1/visit-rules/" + rule.id(), rule, rule.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readVisitRule", summary = "Read one rule of visits")
    public RestResponse<VisitRuleView> read(UUID id) {
        var rule = search.byId(id);
        return Replies.ok(rule, rule.version());
    }
}
