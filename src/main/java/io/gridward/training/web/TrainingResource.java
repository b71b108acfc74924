package io.gridward.training.web;

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
import io.gridward.shared.web.MergePatch;
import io.gridward.shared.web.Parameters;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;
import io.gridward.training.CancelTraining;
import io.gridward.training.CreateTraining;
import io.gridward.training.TrainingFilter;
import io.gridward.training.TrainingKind;
import io.gridward.training.TrainingPlanning;
import io.gridward.training.TrainingSearch;
import io.gridward.training.TrainingState;
import io.gridward.training.TrainingView;
import io.gridward.training.UpdateTraining;

@Path("/v1/trainings")
@Authenticated
@Tag(name = "trainings")
public class TrainingResource {

    private final TrainingSearch search;
    private final TrainingPlanning planning;

    TrainingResource(TrainingSearch search, TrainingPlanning planning) {
        this.search = search;
        this.planning = planning;
    }

    @GET
    @Operation(
            operationId = "listTrainings",
            summary = "List the trainings, newest first",
            description = "Those for areas within reach and for the areas above. from and to are business days,"
                    + " both included, of the day on which a training starts.")
    public RestResponse<Listing<TrainingView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("kind") @Nullable TrainingKind kind,
            @QueryParam("state") @Nullable TrainingState state,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new TrainingFilter(area, kind, state, Parameters.date("from", from), Parameters.date("to", to));
        return Listing.of(search.page(filter, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(operationId = "createTraining", summary = "Plan a training for the people of a county, town or village")
    @Refuses({"NOT_FOUND", "TRAINING_PERIOD_INVALID", "TRAINING_TIME_IMPLAUSIBLE"})
    @Creates
    public RestResponse<TrainingView> create(CreateTraining command) {
        var training = planning.create(command);
        return Replies.created("/v1/trainings/" + training.id(), training, training.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTraining", summary = "Read one training")
    public RestResponse<TrainingView> read(UUID id) {
        var training = search.byId(id);
        return Replies.ok(training, training.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateTraining", summary = "Change a training; fields left out stay as they are")
    @Refuses({
        "TRAINING_CANCELLED",
        "TRAINING_HELD",
        "TRAINING_PERIOD_INVALID",
        "TRAINING_TIME_IMPLAUSIBLE",
        "CAPACITY_BELOW_ENROLMENTS"
    })
    public RestResponse<TrainingView> update(UUID id, UpdateTraining patch, @Context HttpHeaders headers) {
        var training = planning.update(id, Versions.expected(headers), patch);
        return Replies.ok(training, training.version());
    }

    @POST
    @Once
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelTraining", summary = "Call a training off")
    @Refuses({"PRECONDITION_REQUIRED", "STALE_VERSION", "TRAINING_CANCELLED", "TRAINING_HELD"})
    public RestResponse<TrainingView> cancel(UUID id, CancelTraining command, @Context HttpHeaders headers) {
        var training = planning.cancel(id, Versions.expected(headers), command);
        return Replies.ok(training, training.version());
    }
}
