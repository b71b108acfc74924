package io.gridward.service.web;

import java.util.List;
import java.util.UUID;

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

import io.gridward.service.PolicyNoticeFigures;
import io.gridward.service.PolicyNoticeFilter;
import io.gridward.service.PolicyNoticePublishing;
import io.gridward.service.PolicyNoticeReport;
import io.gridward.service.PolicyNoticeSearch;
import io.gridward.service.PolicyNoticeTelling;
import io.gridward.service.PolicyNoticeView;
import io.gridward.service.PublishPolicyNotice;
import io.gridward.service.TellHouseholds;
import io.gridward.service.ToldHouseholds;
import io.gridward.service.WithdrawPolicyNotice;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/policy-notices")
@Authenticated
@Tag(name = "policy notices")
public class PolicyNoticeResource {

    private final PolicyNoticeSearch search;
    private final PolicyNoticePublishing publishing;
    private final PolicyNoticeTelling telling;
    private final PolicyNoticeReport report;

    PolicyNoticeResource(
            PolicyNoticeSearch search,
            PolicyNoticePublishing publishing,
            PolicyNoticeTelling telling,
            PolicyNoticeReport report) {
        this.search = search;
        this.publishing = publishing;
        this.telling = telling;
        this.report = report;
    }

    @GET
    @Operation(
            operationId = "listPolicyNotices",
            summary = "List the policy notices, latest first",
            description = "With area those for it, for something in it or for an area above it.")
    public RestResponse<Listing<PolicyNoticeView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("withdrawn") @Nullable Boolean withdrawn,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new PolicyNoticeFilter(area, withdrawn), new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "publishPolicyNotice", summary = "Publish a policy notice for areas or grids")
    @Refuses("NOT_FOUND")
    @Creates
    public RestResponse<PolicyNoticeView> publish(PublishPolicyNotice command) {
        var notice = publishing.publish(command);
        return Replies.created("/v1/policy-notices/" + notice.id(), notice, notice.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPolicyNotice", summary = "Read one policy notice")
    public RestResponse<PolicyNoticeView> read(UUID id) {
        var notice = search.byId(id);
        return Replies.ok(notice, notice.version());
    }

    @POST
    @Once
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawPolicyNotice", summary = "Withdraw a policy notice, with the reason")
    @Refuses({"POLICY_NOTICE_WITHDRAWN", "STALE_VERSION"})
    public RestResponse<PolicyNoticeView> withdraw(
            UUID id, WithdrawPolicyNotice command, @Context HttpHeaders headers) {
        var notice = publishing.withdraw(id, Versions.expectedIfGiven(headers), command);
        return Replies.ok(notice, notice.version());
    }

    @POST
    @Once
    @Path("/{id}/tellings")
    @Operation(
            operationId = "tellHouseholds",
            summary = "Record which households were told of a notice in person; each counts once")
    @Refuses("POLICY_NOTICE_WITHDRAWN")
    public ToldHouseholds tell(UUID id, TellHouseholds command) {
        return telling.tell(id, command);
    }

    @GET
    @Path("/{id}/statistics")
    @Operation(
            operationId = "readPolicyNoticeStatistics",
            summary = "Count whom a notice has reached, by the areas one level below the given one")
    public List<PolicyNoticeFigures> statistics(UUID id, @QueryParam("area") @Nullable String area) {
        return report.figures(id, area);
    }
}
