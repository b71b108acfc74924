package io.gridward.phone.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.phone.Today;
import io.gridward.phone.TodayView;
import io.gridward.shared.web.Replies;

@Path("/v1/me/today")
@Authenticated
@Tag(name = "phone")
public class TodayResource {

    private final Today today;

    TodayResource(Today today) {
        this.today = today;
    }

    @GET
    @Operation(
            operationId = "readToday",
            summary =
                    "One's day in one small answer: tasks, duty, due visits, unread notices and messages, next training",
            description =
                    "Asked again with If-None-Match it answers 304 as long as nothing has changed. Each part shows the"
                            + " first few; its own list has the rest.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TodayView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public RestResponse<TodayView> read() {
        return Replies.ok(today.view());
    }
}
