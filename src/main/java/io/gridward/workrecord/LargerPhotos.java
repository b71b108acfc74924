package io.gridward.workrecord;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.gridward.attachment.AttachmentConfig;
import io.gridward.shared.web.LargerBody;

/** Photos may be of another size than other bodies. */
@Singleton
class LargerPhotos {

    @Produces
    @Singleton
    LargerBody photos(AttachmentConfig config) {
        return new LargerBody("/v1/records/", config.maxFileSize().asLongValue());
    }
}
