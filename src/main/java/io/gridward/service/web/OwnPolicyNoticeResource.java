package io.gridward.service.web;

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

import io.gridward.service.AcknowledgePolicyNotices;
import io.gridward.service.OwnPolicyNoticeView;
import io.gridward.service.PolicyNoticeReading;
import io.gridward.service.PolicyNoticeSearch;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;

@Path("/v1/me")
@Authenticated
@Tag(name = "policy notices")
public class OwnPolicyNoticeResource {

    private final PolicyNoticeSearch search;
    private final PolicyNoticeReading reading;

    OwnPolicyNoticeResource(PolicyNoticeSearch search, PolicyNoticeReading reading) {
        this.search = search;
        this.reading = reading;
    }

    @GET
    @Path("/policy-notices")
    @Operation(
            operationId = "listOwnPolicyNotices",
            summary = "List the notices in force for one's own grids, latest first; read or unread ones only if told")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public RestResponse<Listing<OwnPolicyNoticeView>> list(
            @QueryParam("read") @Nullable Boolean read,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.own(read, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Path("/policy-notice-receipts")
    @Operation(
            operationId = "acknowledgePolicyNotices",
            summary = "Tell that notices have reached one's phone, or that one has read them; the first time counts")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public Listing<OwnPolicyNoticeView> acknowledge(AcknowledgePolicyNotices command) {
        return new Listing<>(reading.acknowledge(command), null);
    }
}
