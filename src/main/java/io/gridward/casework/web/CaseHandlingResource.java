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
import io.gridward.casework.CaseSearch;
import io.gridward.casework.DispatchCase;
import io.gridward.casework.RejectCase;
import io.gridward.casework.ResolveCase;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Versions;

/** The steps of a case. {@code If-Match} is optional: the state itself decides whether a step fits. */
@Path("/v1/cases/{id}")
@Authenticated
@Tag(name = "cases")
public class CaseHandlingResource {

    private static final CaseNote NO_NOTE = new CaseNote(null);

    private final CaseHandling handling;
    private final CaseSearch search;

    CaseHandlingResource(CaseHandling handling, CaseSearch search) {
        this.handling = handling;
        this.search = search;
    }

    @POST
    @Once
    @Path("/acceptance")
    @Operation(operationId = "acceptCase", summary = "Accept a reported case")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> accept(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = handling.accept(CaseIds.read(id), Versions.expectedIfGiven(headers), orNone(command));
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/rejection")
    @Operation(operationId = "rejectCase", summary = "Reject a reported case, with the reason")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> reject(String id, RejectCase command, @Context HttpHeaders headers) {
        var view = handling.reject(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/dispatches")
    @Operation(operationId = "dispatchCase", summary = "Give an accepted case to a department")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    @Creates
    public RestResponse<CaseDetail> dispatch(String id, DispatchCase command, @Context HttpHeaders headers) {
        var view = handling.dispatch(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.created(view, search);
    }

    @POST
    @Once
    @Path("/start")
    @Operation(operationId = "startCase", summary = "Sign for a dispatched case and begin to handle it")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> start(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = handling.start(CaseIds.read(id), Versions.expectedIfGiven(headers), orNone(command));
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
    @Path("/closure")
    @Operation(operationId = "closeCase", summary = "Close a resolved case")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> close(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = handling.close(CaseIds.read(id), Versions.expectedIfGiven(headers), orNone(command));
        return CaseDetail.ok(view, search);
    }

    /** Where nothing has to be said, no body is needed either. */
    private static CaseNote orNone(CaseNote given) {
        return given == null ? NO_NOTE : given;
    }
}
