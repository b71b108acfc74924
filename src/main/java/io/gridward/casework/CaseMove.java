package io.gridward.casework;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import io.gridward.department.DepartmentView;

/**
 * What someone wants to do to a case.
 *
 * @param note his words, if he has any
 * @param reason what exactly, where the verb has kinds
 * @param effect what it changes besides the state
 */
public record CaseMove(
        CaseVerb verb, @Nullable String note, @Nullable String reason, Consumer<CaseFile> effect) {

    /** Of a verb that changes nothing besides the state. */
    public static CaseMove of(CaseVerb verb) {
        return of(verb, file -> {});
    }

    private static CaseMove of(CaseVerb verb, Consumer<CaseFile> effect) {
        return new CaseMove(verb, null, null, effect);
    }

    public static CaseMove selfHandle() {
        return of(CaseVerb.SELF_HANDLE, CaseFile::isSelfHandledByReporter);
    }

    public static CaseMove escalate() {
        return of(CaseVerb.ESCALATE, CaseFile::isRaised);
    }

    static CaseMove merge(CaseFile into) {
        return of(CaseVerb.MERGE, file -> file.isMergedInto(into));
    }

    public static CaseMove dispatch(DepartmentView department) {
        return dispatch(department, null);
    }

    /** @param limit null for what category and level say */
    static CaseMove dispatch(DepartmentView department, @Nullable TimeLimit limit) {
        return of(CaseVerb.DISPATCH, file -> file.isGivenTo(department, limit));
    }

    public static CaseMove requestReturn(ReturnReason reason) {
        return of(CaseVerb.REQUEST_RETURN, CaseFile::isReturned).because(reason);
    }

    public static CaseMove arbitrate(DepartmentView department) {
        return arbitrate(department, null);
    }

    /** @param limit null for what category and level say */
    static CaseMove arbitrate(DepartmentView department, @Nullable TimeLimit limit) {
        return of(CaseVerb.ARBITRATE, file -> file.isArbitratedTo(department, limit));
    }

    /** @param amount in the unit of the limit */
    public static CaseMove requestExtension(int amount) {
        return of(CaseVerb.REQUEST_EXTENSION, file -> file.isAskedFor(HandlerRequest.EXTENSION, amount));
    }

    public static CaseMove extend() {
        return of(CaseVerb.EXTEND, CaseFile::isExtended);
    }

    public static CaseMove requestSuspension() {
        return of(CaseVerb.REQUEST_SUSPENSION, file -> file.isAskedFor(HandlerRequest.SUSPENSION, null));
    }

    public static CaseMove suspend(LocalDate reviewOn, SuspensionReason reason) {
        return of(CaseVerb.SUSPEND, file -> file.isSuspendedUntil(reviewOn)).because(reason);
    }

    static CaseMove refuseRequest() {
        return of(CaseVerb.REFUSE_REQUEST, CaseFile::isAnswered);
    }

    /** @param verifierId null for whoever comes first */
    public static CaseMove arrangeVerification(@Nullable UUID verifierId) {
        return of(CaseVerb.ARRANGE_VERIFICATION, file -> file.isToBeVerifiedBy(verifierId));
    }

    public static CaseMove rework() {
        return of(CaseVerb.REWORK, CaseFile::isReworked);
    }

    public static CaseMove callBack(CallbackOutcome outcome) {
        return of(CaseVerb.CALL_BACK, file -> file.isCalledBack(outcome)).because(outcome);
    }

    public static CaseMove reopen() {
        return of(CaseVerb.REOPEN, CaseFile::isReopened);
    }

    static CaseMove supervise(Supervision supervision) {
        return of(CaseVerb.SUPERVISE, file -> file.isSupervised(supervision)).because(supervision);
    }

    static CaseMove liftSupervision() {
        return of(CaseVerb.LIFT_SUPERVISION, file -> file.isSupervised(null));
    }

    public CaseMove noting(@Nullable String words) {
        return new CaseMove(verb, words == null || words.isBlank() ? null : words, reason, effect);
    }

    CaseMove because(Enum<?> kind) {
        return new CaseMove(verb, note, kind.name(), effect);
    }
}
