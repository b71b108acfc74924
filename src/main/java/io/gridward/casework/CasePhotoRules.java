package io.gridward.casework;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.problem.Problem;

/** Which photos and documents a case takes. */
@ApplicationScoped
class CasePhotoRules {

    private final CasePhotoConfig config;

    CasePhotoRules(CasePhotoConfig config) {
        this.config = config;
    }

    /**
     * @param last the last step of the case: of one that is over, the one that ended it
     * @throws Problem CASE_PHOTOS_TOO_LATE, CASE_PHOTOS_FULL
     */
    void requireRoom(CaseFile file, CaseStep last, List<CasePhoto> present, Instant now) {
        Instant closedAt = file.closedAt() == null ? last.at() : file.closedAt();
        Instant until = closedAt.plus(config.takenAfterClosing());
        if (!file.state().isOpen() && now.isAfter(until)) {
            throw Problem.of(CasePhotoProblem.CASE_PHOTOS_TOO_LATE).with("until", until);
        }
        if (present.size() >= config.mostOfCase()) {
            throw Problem.of(CasePhotoProblem.CASE_PHOTOS_FULL).with("limit", config.mostOfCase());
        }
    }
}
