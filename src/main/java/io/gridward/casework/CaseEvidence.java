package io.gridward.casework;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Geodesy;
import io.gridward.shared.problem.Problem;

/** What a step has to be shown by. */
@ApplicationScoped
class CaseEvidence {

    private final CaseworkConfig config;
    private final CaseSteps steps;
    private final CasePhotos photos;

    CaseEvidence(CaseworkConfig config, CaseSteps steps, CasePhotos photos) {
        this.photos = photos;
        this.config = config;
        this.steps = steps;
    }

    /** @throws Problem CASE_PHOTOS_MISSING */
    void requireBeforeAndAfter(CaseFile file) {
        var counts = photos.countsByKind(file.id());
        var missing = Stream.of(CasePhotoKind.BEFORE, CasePhotoKind.AFTER)
                .filter(kind -> counts.getOrDefault(kind, 0L) == 0)
                .map(Enum::name)
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.of(CaseProblem.CASE_PHOTOS_MISSING).with("missing", missing);
        }
    }

    /**
     * Being near is enough: a phone does not know better where it is.
     *
     * @throws Problem CASE_NOT_ON_SITE
     */
    void requireOnSite(CaseFile file, ReportedPlace place) {
        int most = config.onSiteMetres();
        Double accuracy = place.accuracyMetres();
        double metres = Geodesy.distance(place.position(), file.location().given());
        if (metres > most + (accuracy == null ? 0 : Math.min(accuracy, most))) {
            throw Problem.of(CaseProblem.CASE_NOT_ON_SITE)
                    .with("mostMetres", most)
                    .with("metres", Math.round(metres));
        }
    }

    /**
     * Nobody verifies what he has handled himself.
     *
     * @throws Problem CASE_VERIFIER_HANDLED
     */
    void requireOther(CaseFile file, @Nullable UUID verifierId) {
        if (verifierId != null && steps.isHandledByWorker(file.id(), verifierId)) {
            throw Problem.of(CaseProblem.CASE_VERIFIER_HANDLED).with("verifierId", verifierId);
        }
    }
}
