package io.gridward.intake.web;

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

import io.gridward.intake.CreateReportSource;
import io.gridward.intake.IssuedKey;
import io.gridward.intake.NewReportSourceView;
import io.gridward.intake.ReportSourceAdministration;
import io.gridward.intake.ReportSourceView;
import io.gridward.intake.UpdateReportSource;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/report-sources")
@Authenticated
@Tag(name = "resident-reports")
public class ReportSourceResource {

    private final ReportSourceAdministration administration;

    ReportSourceResource(ReportSourceAdministration administration) {
        this.administration = administration;
    }

    @GET
    @Operation(operationId = "listReportSources", summary = "List where reports without an account come from, by area")
    public RestResponse<Listing<ReportSourceView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(administration.page(area, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "createReportSource", summary = "Create a source of reports; its key is shown once")
    @Refuses({"NOT_FOUND", "SOURCE_NAME_TAKEN"})
    @Creates
    public RestResponse<NewReportSourceView> create(CreateReportSource command) {
        var created = administration.create(command);
        var source = created.source();
        return secret(Replies.created("/v1/report-sources/" + source.id(), created, source.version()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReportSource", summary = "Read one source of reports")
    public RestResponse<ReportSourceView> read(UUID id) {
        var source = administration.byId(id);
        return Replies.ok(source, source.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(
            operationId = "updateReportSource",
            summary = "Change a source of reports or switch it off; fields left out stay as they are")
    @Refuses("SOURCE_NAME_TAKEN")
    public RestResponse<ReportSourceView> update(UUID id, UpdateReportSource patch, @Context HttpHeaders headers) {
        var source = administration.update(id, Versions.expected(headers), patch);
        return Replies.ok(source, source.version());
    }

    @POST
    @Once
    @Path("/{id}/key")
    @Operation(operationId = "replaceReportSourceKey", summary = "Replace the key by a new one, shown once")
    public RestResponse<IssuedKey> replaceKey(UUID id) {
        return secret(RestResponse.ok(administration.replaceKey(id)));
    }

    /** What no cache may keep. */
    private static <T> RestResponse<T> secret(RestResponse<T> response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return response;
    }
}
