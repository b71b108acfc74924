package io.gridward.service.web;

import java.util.List;
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

import io.gridward.service.AnswerOpinion;
import io.gridward.service.FileOpinion;
import io.gridward.service.JoinOpinionGroup;
import io.gridward.service.OpinionAnswering;
import io.gridward.service.OpinionFigures;
import io.gridward.service.OpinionFiling;
import io.gridward.service.OpinionFilter;
import io.gridward.service.OpinionReport;
import io.gridward.service.OpinionSearch;
import io.gridward.service.OpinionView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/opinions")
@Authenticated
@Tag(name = "opinions")
public class OpinionResource {

    private final OpinionSearch search;
    private final OpinionFiling filing;
    private final OpinionAnswering answering;
    private final OpinionReport report;

    OpinionResource(OpinionSearch search, OpinionFiling filing, OpinionAnswering answering, OpinionReport report) {
        this.search = search;
        this.filing = filing;
        this.answering = answering;
        this.report = report;
    }

    @GET
    @Operation(operationId = "listOpinions", summary = "List the opinions, latest first")
    public RestResponse<Listing<OpinionView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("tag") @Nullable String tag,
            @Parameter(schema = @Schema(format = "uuid")) @QueryParam("group") @Nullable String group,
            @QueryParam("answered") @Nullable Boolean answered,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new OpinionFilter(area, tag, Parameters.uuid("group", group), answered);
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "fileOpinion", summary = "File what residents think; who they are is not kept")
    @Refuses({"NOT_FOUND", "GRID_RETIRED", "OPINION_TAG_UNKNOWN"})
    @Creates
    public RestResponse<OpinionView> file(FileOpinion command) {
        var opinion = filing.file(command);
        return Replies.created("/v1/opinions/" + opinion.id(), opinion, opinion.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readOpinion", summary = "Read one opinion")
    public RestResponse<OpinionView> read(UUID id) {
        return ok(search.byId(id));
    }

    @POST
    @Once
    @Path("/{id}/answer")
    @Operation(operationId = "answerOpinion", summary = "Answer an opinion")
    @Refuses({"OPINION_ANSWERED", "STALE_VERSION"})
    public RestResponse<OpinionView> answer(UUID id, AnswerOpinion command, @Context HttpHeaders headers) {
        return ok(answering.answer(id, Versions.expectedIfGiven(headers), command));
    }

    @POST
    @Once
    @Path("/{id}/grouping")
    @Operation(operationId = "joinOpinionGroup", summary = "Put an opinion into a group")
    @Refuses({"OPINION_ANSWERED", "OPINION_GROUPED", "OPINION_OUTSIDE_GROUP", "STALE_VERSION"})
    public RestResponse<OpinionView> join(UUID id, JoinOpinionGroup command, @Context HttpHeaders headers) {
        return ok(answering.join(id, Versions.expectedIfGiven(headers), command));
    }

    @DELETE
    @Path("/{id}/grouping")
    @Operation(operationId = "leaveOpinionGroup", summary = "Take an opinion out of its group")
    @Refuses({"OPINION_ANSWERED", "OPINION_NOT_GROUPED"})
    public RestResponse<OpinionView> leave(UUID id, @Context HttpHeaders headers) {
        return ok(answering.leave(id, Versions.expected(headers)));
    }

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "readOpinionStatistics",
            summary = "Count the opinions filed in a period by the areas one level below the given one and by tag",
            description = "Without a tag are those of all tags, each counted once. from and to are business days, both"
                    + " included; the current month unless told. An opinion is to be answered within 5 working days.")
    public List<OpinionFigures> statistics(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to) {
        return report.figures(area, Parameters.date("from", from), Parameters.date("to", to));
    }

    private static RestResponse<OpinionView> ok(OpinionView opinion) {
        return Replies.ok(opinion, opinion.version());
    }
}
