package io.gridward.casework.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.casework.CaseHandling;
import io.gridward.casework.CaseNote;
import io.gridward.casework.CaseReason;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.DispatchCase;
import io.gridward.casework.RequestExtension;
import io.gridward.casework.RequestReturn;
import io.gridward.casework.ResolveCase;
import io.gridward.casework.SuperviseCase;
import io.gridward.casework.SuspendCase;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Versions;

/** How a case is given to a department and seen through. {@code If-Match} is optional: the state itself decides whether a step fits. */
@Path("/v1/cases/{id}")
@Authenticated
@Tag(name = "cases")
public class CaseHandlingResource {

    private final CaseHandling handling;
    private final CaseSearch search;

    CaseHandlingResource(CaseHandling handling, CaseSearch search) {
        this.handling = handling;
        this.search = search;
    }

    @POST
    @Once
    @Path("/dispatches")
    @Operation(
            operationId = "dispatchCase",
            summary = "Give a case to a department, also after a first request to return it")
    @Refuses({
        "CASE_DEPARTMENT_UNFIT",
        "CASE_OVERRIDE_UNEXPLAINED",
        "CASE_ROUTE_UNKNOWN",
        "CASE_TRANSITION_ILLEGAL",
        "STALE_VERSION"
    })
    @Creates
    public RestResponse<CaseDetail> dispatch(String id, DispatchCase command, @Context HttpHeaders headers) {
        var view = handling.dispatch(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.created(view, search);
    }

    @POST
    @Once
    @Path("/return-requests")
    @Operation(operationId = "requestCaseReturn", summary = "Ask to return a dispatched case")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    @Creates
    public RestResponse<CaseDetail> requestReturn(String id, RequestReturn command, @Context HttpHeaders headers) {
        var view = handling.requestReturn(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.created(view, search);
    }

    @POST
    @Once
    @Path("/arbitration")
    @Operation(operationId = "arbitrateCase", summary = "Decide for good on the second request to return a case")
    @Refuses({
        "CASE_DEPARTMENT_UNFIT",
        "CASE_OVERRIDE_UNEXPLAINED",
        "CASE_ROUTE_UNKNOWN",
        "CASE_TRANSITION_ILLEGAL",
        "STALE_VERSION"
    })
    public RestResponse<CaseDetail> arbitrate(String id, DispatchCase command, @Context HttpHeaders headers) {
        var view = handling.arbitrate(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/start")
    @Operation(operationId = "startCase", summary = "Sign for a dispatched case and begin to handle it")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> start(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = handling.start(CaseIds.read(id), Versions.expectedIfGiven(headers), CaseDetail.orNone(command));
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/extension-requests")
    @Operation(operationId = "requestCaseExtension", summary = "Ask for more time, before the case is due")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "CASE_EXTENSION_TOO_LONG", "STALE_VERSION"})
    @Creates
    public RestResponse<CaseDetail> requestExtension(
            String id, RequestExtension command, @Context HttpHeaders headers) {
        var view = handling.requestExtension(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.created(view, search);
    }

    @POST
    @Once
    @Path("/extensions")
    @Operation(operationId = "extendCase", summary = "Grant the time that was asked for")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    @Creates
    public RestResponse<CaseDetail> extend(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = handling.extend(CaseIds.read(id), Versions.expectedIfGiven(headers), CaseDetail.orNone(command));
        return CaseDetail.created(view, search);
    }

    @POST
    @Once
    @Path("/suspension-requests")
    @Operation(operationId = "requestCaseSuspension", summary = "Ask to suspend a case")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    @Creates
    public RestResponse<CaseDetail> requestSuspension(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = handling.requestSuspension(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.created(view, search);
    }

    @POST
    @Once
    @Path("/suspension")
    @Operation(operationId = "suspendCase", summary = "Suspend a case until the day of its review")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "CASE_REVIEW_IMPLAUSIBLE", "STALE_VERSION"})
    public RestResponse<CaseDetail> suspend(String id, SuspendCase command, @Context HttpHeaders headers) {
        var view = handling.suspend(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/request-refusal")
    @Operation(operationId = "refuseCaseRequest", summary = "Refuse what the handler has asked for")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> refuseRequest(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = handling.refuseRequest(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/resumption")
    @Operation(operationId = "resumeCase", summary = "Go on with a suspended case before its review")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> resume(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = handling.resume(CaseIds.read(id), Versions.expectedIfGiven(headers), CaseDetail.orNone(command));
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/resolution")
    @Operation(operationId = "resolveCase", summary = "Tell that the matter is settled, and how")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> resolve(String id, ResolveCase command, @Context HttpHeaders headers) {
        var view = handling.resolve(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/termination")
    @Operation(operationId = "terminateCase", summary = "End a case that will not be settled")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> terminate(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = handling.terminate(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/supervision")
    @Operation(operationId = "superviseCase", summary = "Remind of a case, or give it a yellow or a red card")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> supervise(String id, SuperviseCase command, @Context HttpHeaders headers) {
        var view = handling.supervise(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/supervision-lifting")
    @Operation(operationId = "liftCaseSupervision", summary = "Take a card back")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> liftSupervision(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = handling.liftSupervision(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }
}
