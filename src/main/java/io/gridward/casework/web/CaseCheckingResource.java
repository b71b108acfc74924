package io.gridward.casework.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.casework.ArrangeVerification;
import io.gridward.casework.CallBackCase;
import io.gridward.casework.CaseChecking;
import io.gridward.casework.CaseNote;
import io.gridward.casework.CaseReason;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.ReworkCase;
import io.gridward.casework.VerifyCase;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Creates;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Versions;

/** How it is made sure that the matter is settled. {@code If-Match} is optional: the state itself decides whether a step fits. */
@Path("/v1/cases/{id}")
@Authenticated
@Tag(name = "cases")
public class CaseCheckingResource {

    private final CaseChecking checking;
    private final CaseSearch search;

    CaseCheckingResource(CaseChecking checking, CaseSearch search) {
        this.checking = checking;
        this.search = search;
    }

    @POST
    @Once
    @Path("/verification-arrangement")
    @Operation(operationId = "arrangeCaseVerification", summary = "Have a resolved case verified")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "CASE_VERIFIER_HANDLED", "STALE_VERSION"})
    public RestResponse<CaseDetail> arrangeVerification(
            String id, ArrangeVerification command, @Context HttpHeaders headers) {
        var view = checking.arrangeVerification(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/verification")
    @Operation(operationId = "verifyCase", summary = "Tell on site that the matter is settled")
    @Refuses({
        "CASE_TRANSITION_ILLEGAL",
        "CASE_NOT_ON_SITE",
        "DATUM_UNKNOWN",
        "COORDINATE_OFF_EARTH",
        "COORDINATES_SWAPPED",
        "STALE_VERSION"
    })
    public RestResponse<CaseDetail> verify(String id, VerifyCase command, @Context HttpHeaders headers) {
        var view = checking.verify(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/rework")
    @Operation(operationId = "reworkCase", summary = "Tell on site that the matter is not settled")
    @Refuses({
        "CASE_TRANSITION_ILLEGAL",
        "CASE_NOT_ON_SITE",
        "DATUM_UNKNOWN",
        "COORDINATE_OFF_EARTH",
        "COORDINATES_SWAPPED",
        "STALE_VERSION"
    })
    public RestResponse<CaseDetail> rework(String id, ReworkCase command, @Context HttpHeaders headers) {
        var view = checking.rework(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/callback-rework")
    @Operation(
            operationId = "reworkCaseAfterCall",
            summary = "Tell that whoever reported the matter is not content, so that it is handled again")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> reworkAfterCall(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = checking.reworkAfterCall(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/callbacks")
    @Operation(operationId = "callBackCase", summary = "Tell what came of calling whoever reported the matter")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    @Creates
    public RestResponse<CaseDetail> callBack(String id, CallBackCase command, @Context HttpHeaders headers) {
        var view = checking.callBack(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.created(view, search);
    }

    @POST
    @Once
    @Path("/closure")
    @Operation(operationId = "closeCase", summary = "Close a case")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> close(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = checking.close(CaseIds.read(id), Versions.expectedIfGiven(headers), CaseDetail.orNone(command));
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/reopening")
    @Operation(operationId = "reopenCase", summary = "Open a case again that was closed within 30 days")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> reopen(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = checking.reopen(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }
}
