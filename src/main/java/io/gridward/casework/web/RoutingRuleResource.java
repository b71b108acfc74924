package io.gridward.casework.web;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

import io.gridward.casework.CreateRoutingRule;
import io.gridward.casework.RoutingRuleEditing;
import io.gridward.casework.RoutingRuleFilter;
import io.gridward.casework.RoutingRuleSearch;
import io.gridward.casework.RoutingRuleView;
import io.gridward.casework.UpdateRoutingRule;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/case-routing-rules")
@Authenticated
@Tag(name = "cases")
public class RoutingRuleResource {

    private final RoutingRuleSearch search;
    private final RoutingRuleEditing editing;

    RoutingRuleResource(RoutingRuleSearch search, RoutingRuleEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listCaseRoutingRules",
            summary = "List the rules by which cases find their departments, by area and category",
            description = "Of several that match a case the one with the longest area decides, of those with the same"
                    + " area the one with the longest category, unless its department is retired or does not serve the"
                    + " place of the case.")
    public RestResponse<Listing<RoutingRuleView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("category") @Nullable String category,
            @Parameter(schema = @Schema(format = "uuid")) @QueryParam("department") @Nullable String department,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new RoutingRuleFilter(area, category, Parameters.uuid("department", department));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "createCaseRoutingRule",
            summary = "Say which department gets the cases of a category in an area",
            description = "Without a category it is for all of them, without an area for the whole county; without both"
                    + " it is the default.")
    @Refuses({
        "NOT_FOUND",
        "CASE_CATEGORY_UNKNOWN",
        "DEPARTMENT_RETIRED",
        "ROUTING_DEPARTMENT_FOREIGN",
        "ROUTING_RULE_TAKEN"
    })
    @Creates
    public RestResponse<RoutingRuleView> create(CreateRoutingRule command) {
        var rule = editing.create(command);
        return Replies.created("/v1/case-routing-rules/" + rule.id(), rule, rule.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCaseRoutingRule", summary = "Read one rule by which cases find their departments")
    public RestResponse<RoutingRuleView> read(UUID id) {
        var rule = search.byId(id);
        return Replies.ok(rule, rule.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(
            operationId = "updateCaseRoutingRule",
            summary = "Let another department get the cases of a rule",
            description = "For another category or area there is another rule.")
    @Refuses({"DEPARTMENT_RETIRED", "ROUTING_DEPARTMENT_FOREIGN"})
    public RestResponse<RoutingRuleView> update(UUID id, UpdateRoutingRule patch, @Context HttpHeaders headers) {
        var rule = editing.update(id, Versions.expected(headers), patch);
        return Replies.ok(rule, rule.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteCaseRoutingRule", summary = "Delete a rule by which cases find their departments")
    public RestResponse<Void> delete(UUID id, @Context HttpHeaders headers) {
        editing.delete(id, Versions.expected(headers));
        return RestResponse.noContent();
    }
}
