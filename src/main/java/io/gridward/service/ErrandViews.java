package io.gridward.service;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows errands: with the resident to those who may see him, masked to all others. */
@ApplicationScoped
class ErrandViews {

    private final ResidentData residents;
    private final Sights sights;

    ErrandViews(ResidentData residents, Sights sights) {
        this.residents = residents;
        this.sights = sights;
    }

    ErrandView of(Errand errand) {
        return all(List.of(errand)).get(0);
    }

    /** As the caller may see them; one statement however many. */
    List<ErrandView> all(List<Errand> errands) {
        var sight = sights.ofCaller();
        return errands.stream()
                .map(errand -> ErrandView.of(
                        errand,
                        residents.show(
                                errand.resident(), errand.id(), sight.isClear(errand.gridCode(), errand.endedAt()))))
                .toList();
    }

    /** For the outbox, which keeps what it is given: not a word of the resident, who may ask to be erased. */
    static ErrandView news(Errand errand) {
        return ErrandView.of(errand, ResidentData.Shown.NOBODY);
    }
}
