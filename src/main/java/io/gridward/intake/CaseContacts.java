package io.gridward.intake;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import io.gridward.casework.CaseSearch;
import io.gridward.casework.ResidentCases;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;

/** Tells those who call residents back whom to call about a case, and remembers that they looked. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class CaseContacts {

    private final CaseSearch search;
    private final ResidentCases cases;
    private final ResidentReports reports;
    private final ResidentReportViews views;
    private final CurrentCaller caller;
    private final Outbox outbox;

    CaseContacts(
            CaseSearch search,
            ResidentCases cases,
            ResidentReports reports,
            ResidentReportViews views,
            CurrentCaller caller,
            Outbox outbox) {
        this.search = search;
        this.cases = cases;
        this.reports = reports;
        this.views = views;
        this.caller = caller;
        this.outbox = outbox;
    }

    /**
     * Of the case and of those that were merged into it, oldest report first. The look and its memory are one: what could not
     * be remembered is not shown.
     */
    public List<CaseContactView> of(UUID caseId) {
        search.byId(caseId);
        var reachable = reports.reachable(caller.reach(), cases.standingFor(caseId));
        for (var report : reachable) {
            outbox.append(Change.created(
                    "RESIDENT_CONTACT_SEEN",
                    report.id(),
                    report.place().reachCode(),
                    new ContactLook(caseId.toString())));
        }
        return reachable.stream().map(views::contact).toList();
    }
}
