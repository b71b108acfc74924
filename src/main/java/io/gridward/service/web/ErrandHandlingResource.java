package io.gridward.service.web;

import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.service.AgreeErrand;
import io.gridward.service.AnswerErrand;
import io.gridward.service.ErrandHandling;
import io.gridward.service.ErrandNote;
import io.gridward.service.ErrandSearch;
import io.gridward.service.TickOffErrand;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Versions;

/** The steps of an errand. {@code If-Match} is optional: the state itself decides whether a step fits. */
@Path("/v1/errands/{id}")
@Authenticated
@Tag(name = "errands")
public class ErrandHandlingResource {

    private static final TickOffErrand NO_NOTE = new TickOffErrand(null);

    private final ErrandHandling handling;
    private final ErrandSearch search;

    ErrandHandlingResource(ErrandHandling handling, ErrandSearch search) {
        this.handling = handling;
        this.search = search;
    }

    @POST
    @Once
    @Path("/agreement")
    @Operation(
            operationId = "agreeErrand",
            summary = "Agree with the resident by when it is to be done; another date only before the first has passed")
    @Refuses({
        "ERRAND_TRANSITION_ILLEGAL",
        "ERRAND_NOTE_REQUIRED",
        "ERRAND_DATE_IN_PAST",
        "ERRAND_DATE_PASSED",
        "STALE_VERSION"
    })
    public RestResponse<ErrandDetail> agree(UUID id, AgreeErrand command, @Context HttpHeaders headers) {
        return ErrandDetail.ok(handling.agree(id, Versions.expectedIfGiven(headers), command), search);
    }

    @POST
    @Once
    @Path("/steps")
    @Operation(operationId = "progressErrand", summary = "Note what was done")
    @Refuses({"ERRAND_TRANSITION_ILLEGAL", "STALE_VERSION"})
    @Creates
    public RestResponse<ErrandDetail> progress(UUID id, ErrandNote command, @Context HttpHeaders headers) {
        return ErrandDetail.created(handling.progress(id, Versions.expectedIfGiven(headers), command), search);
    }

    @POST
    @Once
    @Path("/completion")
    @Operation(operationId = "tickOffErrand", summary = "Tick off an errand that is done")
    @Refuses({"ERRAND_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<ErrandDetail> tickOff(UUID id, TickOffErrand command, @Context HttpHeaders headers) {
        var view = handling.tickOff(id, Versions.expectedIfGiven(headers), command == null ? NO_NOTE : command);
        return ErrandDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/confirmation")
    @Operation(operationId = "confirmErrand", summary = "Record that the resident confirms it, and how he did")
    @Refuses({"ERRAND_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<ErrandDetail> confirm(UUID id, AnswerErrand command, @Context HttpHeaders headers) {
        return ErrandDetail.ok(handling.confirm(id, Versions.expectedIfGiven(headers), command), search);
    }

    @POST
    @Once
    @Path("/denial")
    @Operation(operationId = "denyErrand", summary = "Record that the resident does not find it done: it goes on")
    @Refuses({"ERRAND_TRANSITION_ILLEGAL", "ERRAND_NOTE_REQUIRED", "STALE_VERSION"})
    public RestResponse<ErrandDetail> deny(UUID id, AnswerErrand command, @Context HttpHeaders headers) {
        return ErrandDetail.ok(handling.deny(id, Versions.expectedIfGiven(headers), command), search);
    }

    @POST
    @Once
    @Path("/withdrawal")
    @Operation(operationId = "withdrawErrand", summary = "Withdraw an errand, with the reason")
    @Refuses({"ERRAND_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<ErrandDetail> withdraw(UUID id, ErrandNote command, @Context HttpHeaders headers) {
        return ErrandDetail.ok(handling.withdraw(id, Versions.expectedIfGiven(headers), command), search);
    }

    @POST
    @Once
    @Path("/erasure")
    @Operation(
            operationId = "eraseErrandResident",
            summary = "Erase the resident's name and number, with the reason; the work stays and can be finished")
    @Refuses({"ERRAND_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<ErrandDetail> erase(UUID id, ErrandNote command, @Context HttpHeaders headers) {
        return ErrandDetail.ok(handling.erase(id, Versions.expectedIfGiven(headers), command), search);
    }
}
