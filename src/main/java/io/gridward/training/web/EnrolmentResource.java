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
import io.gridward.training.EnrolWorkers;
import io.gridward.training.Enrolling;
import io.gridward.training.EnrolmentResult;
import io.gridward.training.EnrolmentView;
import io.gridward.training.ParticipationSearch;

@Path("/v1/trainings/{id}/enrolments")
@Authenticated
@Tag(name = "trainings")
public class EnrolmentResource {

    private final ParticipationSearch search;
    private final Enrolling enrolling;

    EnrolmentResource(ParticipationSearch search, Enrolling enrolling) {
        this.search = search;
        this.enrolling = enrolling;
    }

    @GET
    @Operation(
            operationId = "listEnrolments",
            summary = "List who enrolled, first come first",
            description = "Of a training for an area above one's reach only oneself is shown.")
    public RestResponse<Listing<EnrolmentView>> list(
            UUID id,
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.enrolments(id, new PageRequest(limit, cursor)), uri);
    }

    @POST
    @Once
    @Operation(
            operationId = "enrolWorkers",
            summary = "Give workers places; a worker enrols himself",
            description = "Answers for each worker: accepted, duplicate, or refused and why.")
    @Refuses("TRAINING_CANCELLED")
    public Listing<EnrolmentResult> enrol(UUID id, EnrolWorkers command) {
        return new Listing<>(enrolling.enrol(id, command), null);
    }
}
