package io.gridward.workrecord.web;

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

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.workrecord.FileRecord;
import io.gridward.workrecord.RecordFiling;
import io.gridward.workrecord.RecordFilter;
import io.gridward.workrecord.RecordSearch;
import io.gridward.workrecord.WorkRecordKind;
import io.gridward.workrecord.WorkRecordView;

@Path("/v1/records")
@Authenticated
@Tag(name = "records")
public class RecordResource {

    private final RecordFiling filing;
    private final RecordSearch search;

    RecordResource(RecordFiling filing, RecordSearch search) {
        this.filing = filing;
        this.search = search;
    }

    @POST
    @Once
    @Operation(
            operationId = "fileRecord",
            summary =
                    "File a record of one's own work; the same sent again under the same id answers the record there is")
    @Refuses({
        "ACCOUNT_WITHOUT_WORKER",
        "RECORD_TEXT_REQUIRED",
        "RECORD_IN_FUTURE",
        "RECORD_TOO_OLD",
        "DATUM_UNKNOWN",
        "COORDINATE_OFF_EARTH",
        "COORDINATES_SWAPPED"
    })
    @Creates(orFinds = true)
    public RestResponse<WorkRecordView> file(FileRecord command) {
        return Taken.answer(filing.file(command));
    }

    @GET
    @Operation(
            operationId = "listRecords",
            summary = "List the records, latest first; the date is that on which they happened")
    public RestResponse<Listing<WorkRecordView>> list(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "uuid")) @QueryParam("worker") @Nullable String worker,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date,
            @QueryParam("kind") @Nullable WorkRecordKind kind,
            @Parameter(description = "In a grid the worker had at that moment") @QueryParam("inside") @Nullable
                    Boolean inside,
            @Parameter(description = "A human should look at it") @QueryParam("marked") @Nullable Boolean marked,
            @QueryParam("rejected") @Nullable Boolean rejected,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new RecordFilter(
                area, Parameters.uuid("worker", worker), Parameters.date("date", date), kind, inside, marked, rejected);
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRecord", summary = "Read one record")
    public RestResponse<WorkRecordView> read(String id) {
        var view = search.byId(RecordIds.read(id));
        return Replies.ok(view, view.version());
    }
}
