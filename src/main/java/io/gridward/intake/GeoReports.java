package io.gridward.intake;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.gridward.casework.CategoryView;
import io.gridward.casework.ResidentCaseFilter;
import io.gridward.casework.ResidentCaseSearch;
import io.gridward.casework.ResidentCaseView;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;

/** What Open311 GeoReport v2 shows to everybody: the categories, and the cases residents reported without an account. */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(value = Outside.OPEN, note = "only what residents reported without an account, and nothing of them")
public class GeoReports {

    private final ResidentCaseSearch cases;
    private final ResidentReports reports;

    GeoReports(ResidentCaseSearch cases, ResidentReports reports) {
        this.cases = cases;
        this.reports = reports;
    }

    @PermitAll
    public List<CategoryView> services() {
        return cases.categories();
    }

    @PermitAll
    public List<GeoCase> requests(ResidentCaseFilter filter) {
        var found = cases.search(filter);
        var mediaUrls =
                reports.mediaUrls(found.stream().map(ResidentCaseView::id).toList());
        return found.stream()
                .map(file -> new GeoCase(file, mediaUrls.get(file.id())))
                .toList();
    }

    @PermitAll
    public Optional<GeoCase> request(String number) {
        return requests(ResidentCaseFilter.of(number)).stream().findFirst();
    }
}
