package io.gridward.casework;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.gridward.attachment.AttachmentConfig;
import io.gridward.shared.web.LargerBody;

/** Photos and documents may be of another size than other bodies. */
@Singleton
class LargerCasePhotos {

    @Produces
    @Singleton
    LargerBody casePhotos(AttachmentConfig config) {
        return new LargerBody("/v1/cases/", config.maxFileSize().asLongValue());
    }
}
