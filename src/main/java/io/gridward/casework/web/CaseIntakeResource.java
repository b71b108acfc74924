package io.gridward.casework.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.casework.CaseIntake;
import io.gridward.casework.CaseNote;
import io.gridward.casework.CaseReason;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.MergeCase;
import io.gridward.casework.ResolveCase;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Versions;

/** What becomes of a report. {@code If-Match} is optional: the state itself decides whether a step fits. */
@Path("/v1/cases/{id}")
@Authenticated
@Tag(name = "cases")
public class CaseIntakeResource {

    private final CaseIntake intake;
    private final CaseSearch search;

    CaseIntakeResource(CaseIntake intake, CaseSearch search) {
        this.intake = intake;
        this.search = search;
    }

    @POST
    @Once
    @Path("/submission")
    @Operation(operationId = "submitCase", summary = "Report a draft")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> report(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = intake.report(CaseIds.read(id), Versions.expectedIfGiven(headers), CaseDetail.orNone(command));
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/self-handling")
    @Operation(
            operationId = "selfHandleCase",
            summary = "Tell that the matter of a draft is settled by its author, with photos of before and after")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "CASE_PHOTOS_MISSING", "STALE_VERSION"})
    public RestResponse<CaseDetail> selfHandle(String id, ResolveCase command, @Context HttpHeaders headers) {
        var view = intake.selfHandle(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/acceptance")
    @Operation(operationId = "acceptCase", summary = "Accept a reported case, or one raised to this level")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> accept(String id, CaseNote command, @Context HttpHeaders headers) {
        var view = intake.accept(CaseIds.read(id), Versions.expectedIfGiven(headers), CaseDetail.orNone(command));
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/rejection")
    @Operation(operationId = "rejectCase", summary = "Reject a reported case, with the reason")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> reject(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = intake.reject(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/merging")
    @Operation(operationId = "mergeCase", summary = "Merge a reported case into another of the same matter")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "CASE_MERGE_IMPOSSIBLE", "STALE_VERSION"})
    public RestResponse<CaseDetail> merge(String id, MergeCase command, @Context HttpHeaders headers) {
        var view = intake.merge(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }

    @POST
    @Once
    @Path("/escalation")
    @Operation(operationId = "escalateCase", summary = "Raise a case one level up")
    @Refuses({"CASE_TRANSITION_ILLEGAL", "STALE_VERSION"})
    public RestResponse<CaseDetail> escalate(String id, CaseReason command, @Context HttpHeaders headers) {
        var view = intake.escalate(CaseIds.read(id), Versions.expectedIfGiven(headers), command);
        return CaseDetail.ok(view, search);
    }
}
