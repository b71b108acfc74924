package io.gridward.attachment;

import org.jspecify.annotations.Nullable;

import io.gridward.attachment.content.Pdf;
import io.gridward.attachment.content.Photo;

/**
 * A file that may be attached.
 *
 * @param sha256 of the content, in hex
 * @param photo what is known of it as a photo; null for a document
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Attachment(
        String mediaType,
        byte[] content,
        String sha256,
        @Nullable Photo photo) {

    static Attachment of(Photo photo) {
        return new Attachment(photo.type().mediaType(), photo.content(), photo.sha256(), photo);
    }

    static Attachment of(Pdf pdf) {
        return new Attachment(Pdf.MEDIA_TYPE, pdf.content(), pdf.sha256(), null);
    }
}
