package io.gridward.service.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.service.CreateOpinionTag;
import io.gridward.service.OpinionTagEditing;
import io.gridward.service.OpinionTagView;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/opinion-tags")
@Authenticated
@Tag(name = "opinions")
public class OpinionTagResource {

    private final OpinionTagEditing editing;

    OpinionTagResource(OpinionTagEditing editing) {
        this.editing = editing;
    }

    @GET
    @Operation(operationId = "listOpinionTags", summary = "List what opinions may be about, retired tags too")
    public Listing<OpinionTagView> list() {
        return new Listing<>(editing.all(), null);
    }

    @POST
    @Once
    @Operation(operationId = "createOpinionTag", summary = "Add a tag for opinions")
    @Refuses("OPINION_TAG_TAKEN")
    @Creates
    public RestResponse<OpinionTagView> create(CreateOpinionTag command) {
        var tag = editing.create(command);
        return Replies.created("/v1/opinion-tags/" + tag.code(), tag, tag.version());
    }

    @POST
    @Once
    @Path("/{code}/retirement")
    @Operation(operationId = "retireOpinionTag", summary = "Retire a tag: no new opinion gets it")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION"})
    public RestResponse<OpinionTagView> retire(String code, @Context HttpHeaders headers) {
        var tag = editing.retire(code, Versions.expected(headers));
        return Replies.ok(tag, tag.version());
    }
}
