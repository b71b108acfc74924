package io.gridward.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.problem.Problem;

/**
 * The cases of residents who have no account: for other capabilities. Runs in the caller's transaction, checks no role and
 * no reach; whoever lets residents in has done so.
 */
@ApplicationScoped
public class ResidentCases {

    private final CaseFiles files;
    private final NewCases newCases;

    ResidentCases(CaseFiles files, NewCases newCases) {
        this.files = files;
        this.newCases = newCases;
    }

    /**
     * @param through by what name the case tells where it came from; it knows nothing of the resident
     * @throws Problem CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED
     */
    public CaseView open(String categoryCode, String text, ReportedPlace place, Instant reportedAt, String through) {
        var report = new ReportCase(null, categoryCode, text, place, reportedAt, CaseSource.RESIDENT, null);
        return newCases.openFor(new Caller(null, through, Set.of(), Reach.none(), null), report);
    }

    /** @throws Problem CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED */
    public void requireCategory(String code) {
        newCases.requireCategory(code);
    }

    /** Where the matter stands: the case, or the one it was merged into. */
    public Optional<CaseView> standing(UUID id) {
        return files.findByIdOptional(id)
                .map(file -> file.mergedInto() == null ? file : files.findById(file.mergedInto()))
                .map(CaseView::from);
    }
}
