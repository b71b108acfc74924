package io.gridward.service.web;

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

import io.gridward.service.AnswerOpinion;
import io.gridward.service.CreateOpinionGroup;
import io.gridward.service.OpinionAnswering;
import io.gridward.service.OpinionGroupView;
import io.gridward.service.OpinionGrouping;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/opinion-groups")
@Authenticated
@Tag(name = "opinions")
public class OpinionGroupResource {

    private final OpinionGrouping grouping;
    private final OpinionAnswering answering;

    OpinionGroupResource(OpinionGrouping grouping, OpinionAnswering answering) {
        this.grouping = grouping;
        this.answering = answering;
    }

    @GET
    @Operation(operationId = "listOpinionGroups", summary = "List the groups of opinions, latest first")
    public RestResponse<Listing<OpinionGroupView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(grouping.page(area, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "createOpinionGroup", summary = "Make a group for opinions about one thing")
    @Refuses("NOT_FOUND")
    @Creates
    public RestResponse<OpinionGroupView> create(CreateOpinionGroup command) {
        var group = grouping.create(command);
        return Replies.created("/v1/opinion-groups/" + group.id(), group, group.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readOpinionGroup", summary = "Read one group of opinions")
    public RestResponse<OpinionGroupView> read(UUID id) {
        var group = grouping.byId(id);
        return Replies.ok(group, group.version());
    }

    @POST
    @Once
    @Path("/{id}/answer")
    @Operation(
            operationId = "answerOpinionGroup",
            summary = "Answer a group: all its opinions that have no answer yet get this one")
    @Refuses({"OPINION_ANSWERED", "STALE_VERSION"})
    public RestResponse<OpinionGroupView> answer(UUID id, AnswerOpinion command, @Context HttpHeaders headers) {
        var group = answering.answerGroup(id, Versions.expectedIfGiven(headers), command);
        return Replies.ok(group, group.version());
    }
}
