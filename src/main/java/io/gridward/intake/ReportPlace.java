package io.gridward.intake;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CasePlace;
import io.gridward.casework.ReportedPlace;
import io.gridward.grid.GridPlace;
import io.gridward.shared.geo.Position;

/** Where a report is from, and whose area that was when it came. */
@Embeddable
class ReportPlace extends GridPlace {

    protected ReportPlace() {}

    /** @param gridCode null outside every grid */
    ReportPlace(ReportedPlace place, @Nullable String gridCode, String county) {
        super(position(place), place.accuracyMetres(), gridCode, county);
    }

    static Position position(ReportedPlace place) {
        return new Position(place.longitude(), place.latitude(), place.datum());
    }

    CasePlace asShown() {
        var given = given();
        return new CasePlace(given.longitude(), given.latitude(), given.datum(), accuracyMetres());
    }

    ReportedPlace asReported() {
        var given = given();
        return new ReportedPlace(given.longitude(), given.latitude(), given.datum(), accuracyMetres());
    }
}
