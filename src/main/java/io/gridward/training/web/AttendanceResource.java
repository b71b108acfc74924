package io.gridward.training.web;

import java.util.UUID;

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

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.training.AttendanceResult;
import io.gridward.training.AttendanceView;
import io.gridward.training.ParticipationSearch;
import io.gridward.training.RecordAttendances;
import io.gridward.training.RollCall;

@Path("/v1/trainings/{id}/attendances")
@Authenticated
@Tag(name = "trainings")
public class AttendanceResource {

    private final ParticipationSearch search;
    private final RollCall rollCall;

    AttendanceResource(ParticipationSearch search, RollCall rollCall) {
        this.search = search;
        this.rollCall = rollCall;
    }

    @GET
    @Operation(
            operationId = "listAttendances",
            summary = "List who came, first come first",
            description = "Of a training for an area above one's reach only oneself is shown.")
    public RestResponse<Listing<AttendanceView>> list(
            UUID id,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.attendances(id, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "recordAttendances",
            summary = "Call the roll, or sign in oneself",
            description =
                    "Answers for each item: accepted, duplicate (with what was recorded first), or refused and why. Only who calls the roll may say a time of signing in; it is now otherwise.")
    @Refuses("TRAINING_CANCELLED")
    public Listing<AttendanceResult> record(UUID id, RecordAttendances command) {
        return new Listing<>(rollCall.record(id, command), null);
    }
}
