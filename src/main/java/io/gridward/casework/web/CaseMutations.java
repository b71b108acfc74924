package io.gridward.casework.web;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.ArrangeVerification;
import io.gridward.casework.CallBackCase;
import io.gridward.casework.CaseChecking;
import io.gridward.casework.CaseHandling;
import io.gridward.casework.CaseIntake;
import io.gridward.casework.CaseJoining;
import io.gridward.casework.CaseNote;
import io.gridward.casework.CaseReason;
import io.gridward.casework.CaseReporting;
import io.gridward.casework.CaseView;
import io.gridward.casework.DispatchCase;
import io.gridward.casework.JoinCase;
import io.gridward.casework.MergeCase;
import io.gridward.casework.ReportCase;
import io.gridward.casework.RequestExtension;
import io.gridward.casework.RequestReturn;
import io.gridward.casework.ResolveCase;
import io.gridward.casework.ReworkCase;
import io.gridward.casework.SuperviseCase;
import io.gridward.casework.SuspendCase;
import io.gridward.casework.VerifyCase;

/** What can be done to cases. The expected version may be left out: the state itself decides whether a step fits. */
@GraphQLApi
public class CaseMutations {

    private final CaseReporting reporting;
    private final CaseIntake intake;
    private final CaseHandling handling;
    private final CaseChecking checking;
    private final CaseJoining joining;

    CaseMutations(
            CaseReporting reporting,
            CaseIntake intake,
            CaseHandling handling,
            CaseChecking checking,
            CaseJoining joining) {
        this.joining = joining;
        this.reporting = reporting;
        this.intake = intake;
        this.handling = handling;
        this.checking = checking;
    }

    @Mutation
    @NonNull
    @Description("The same report sent again under the same id answers the case there is")
    public CaseView reportCase(@NonNull ReportCase input) {
        return reporting.report(input).view();
    }

    @Mutation
    @NonNull
    @Description("Joins an open case instead of reporting the same matter; once an account")
    public CaseView joinCase(@Id @NonNull String id, @NonNull JoinCase input) {
        return joining.join(CaseIds.read(id), input).view();
    }

    @Mutation
    @NonNull
    @Description("Reports a draft")
    public CaseView submitCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return intake.report(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    @Description("With photos of before and after")
    public CaseView selfHandleCase(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull ResolveCase input) {
        return intake.selfHandle(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView acceptCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return intake.accept(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    public CaseView rejectCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return intake.reject(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("The other case goes on for both")
    public CaseView mergeCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull MergeCase input) {
        return intake.merge(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Raises the case one level up")
    public CaseView escalateCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return intake.escalate(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Gives the case to a department")
    public CaseView dispatchCase(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull DispatchCase input) {
        return handling.dispatch(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView requestCaseReturn(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull RequestReturn input) {
        return handling.requestReturn(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Decides for good on the second request to return the case")
    public CaseView arbitrateCase(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull DispatchCase input) {
        return handling.arbitrate(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView startCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return handling.start(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    public CaseView requestCaseExtension(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull RequestExtension input) {
        return handling.requestExtension(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Grants the time that was asked for")
    public CaseView extendCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return handling.extend(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    public CaseView requestCaseSuspension(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return handling.requestSuspension(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView suspendCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull SuspendCase input) {
        return handling.suspend(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView refuseCaseRequest(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return handling.refuseRequest(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView resumeCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return handling.resume(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    public CaseView resolveCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull ResolveCase input) {
        return handling.resolve(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView terminateCase(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return handling.terminate(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView superviseCase(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull SuperviseCase input) {
        return handling.supervise(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView liftCaseSupervision(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return handling.liftSupervision(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView arrangeCaseVerification(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull ArrangeVerification input) {
        return checking.arrangeVerification(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView verifyCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull VerifyCase input) {
        return checking.verify(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView reworkCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull ReworkCase input) {
        return checking.rework(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Whoever reported the matter is not content")
    public CaseView reworkCaseAfterCall(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return checking.reworkAfterCall(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView callBackCase(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CallBackCase input) {
        return checking.callBack(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView closeCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return checking.close(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    public CaseView reopenCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull CaseReason input) {
        return checking.reopen(CaseIds.read(id), expectedVersion, input);
    }
}
