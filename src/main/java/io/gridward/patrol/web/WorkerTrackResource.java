package io.gridward.patrol.web;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.gridward.patrol.TrackReading;
import io.gridward.patrol.TrackView;
import io.gridward.shared.geo.GeoJson;

@Path("/v1/workers/{id}/tracks")
@Authenticated
@Tag(name = "tracks")
public class WorkerTrackResource {

    private final TrackReading reading;
    private final Days days;

    WorkerTrackResource(TrackReading reading, Days days) {
        this.reading = reading;
        this.days = days;
    }

    @GET
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
            operationId = "readWorkerTrack",
            summary =
                    "The track of a worker's day, today unless told, as GeoJSON or GPX in WGS-84; the worker sees who looked")
    public TrackView read(
            UUID id, @Parameter(schema = @Schema(format = "date")) @QueryParam("date") @Nullable String date) {
        return reading.read(id, days.dayOrToday(date));
    }
}
