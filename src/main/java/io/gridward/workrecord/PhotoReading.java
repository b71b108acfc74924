package io.gridward.workrecord;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;

import io.gridward.attachment.Attachments;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/** Shows the photos of records: whoever may see the record may see them. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_OWN)
@Needs(Scope.READ_RECORDS)
public class PhotoReading {

    private final RecordSearch records;
    private final RecordPhotos photos;
    private final Attachments attachments;

    PhotoReading(RecordSearch records, RecordPhotos photos, Attachments attachments) {
        this.records = records;
        this.photos = photos;
        this.attachments = attachments;
    }

    public RecordPhotoView read(UUID recordId, UUID id) {
        records.byId(recordId);
        return photos.of(recordId, id).map(RecordPhotoView::from).orElseThrow(() -> Problem.notFound("photo", id));
    }

    /** The file; whoever asks closes it. */
    public InputStream open(RecordPhotoView photo) throws IOException {
        return attachments.open(photo.sha256());
    }
}
