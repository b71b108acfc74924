package io.gridward.patrol.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.patrol.OwnTracks;
import io.gridward.patrol.TrackLookView;
import io.gridward.patrol.TrackView;
import io.gridward.shared.geo.GeoJson;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;

@Path("/v1/me")
@Authenticated
@Tag(name = "tracks")
public class OwnTrackResource {

    private final OwnTracks tracks;
    private final Days days;

    OwnTrackResource(OwnTracks tracks, Days days) {
        this.tracks = tracks;
        this.days = days;
    }

    @GET
    @Path("/tracks")
    @Produces({GeoJson.TYPE, TrackForms.GPX})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = GeoJson.TYPE, schema = @Schema(implementation = TrackView.class)),
                @Content(
                        mediaType = TrackForms.GPX,
                        schema = @Schema(type = SchemaType.STRING),
                        example = TrackForms.GPX_EXAMPLE)
            })
    @Operation(
            operationId = "readOwnTrack",
            summary = "One's own track of a day, today unless told, as GeoJSON or GPX in WGS-84")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public TrackView track(@Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date) {
        return tracks.read(days.dayOrToday(date));
    }

    @GET
    @Path("/track-views")
    @Operation(operationId = "listTrackViews", summary = "List who looked at one's own tracks, latest first")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public RestResponse<Listing<TrackLookView>> looks(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(tracks.looks(new PageRequest(limit, cursor)), uri);
    }
}
