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

    GeoReports(ResidentCaseSearch cases) {
        this.cases = cases;
    }

    @PermitAll
    public List<CategoryView> services() {
        return cases.categories();
    }

    @PermitAll
    public List<ResidentCaseView> requests(ResidentCaseFilter filter) {
        return cases.search(filter);
    }

    @PermitAll
    public Optional<ResidentCaseView> request(String number) {
        return cases.byNumber(number);
    }
}
