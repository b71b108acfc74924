package io.gridward.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.gridward.shared.web.LargerBody;

/** What comes without an account is to be smaller than other bodies. */
@Singleton
class LargestReportPhotos {

    @Produces
    @Singleton
    LargerBody reportPhotos(IntakeConfig config) {
        return new LargerBody("/v1/resident-reports/", config.maxPhotoSize().asLongValue());
    }
}
