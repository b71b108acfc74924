package io.gridward.casework;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

/** Shows the photos and documents of cases: whoever may see the case may see them. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_OWN)
@Needs(Scope.READ_CASES)
public class CasePhotoReading {

    private final CaseSearch cases;
    private final CasePhotos photos;
    private final Attachments attachments;

    CasePhotoReading(CaseSearch cases, CasePhotos photos, Attachments attachments) {
        this.cases = cases;
        this.photos = photos;
        this.attachments = attachments;
    }

    /** In the order they arrived. */
    public List<CasePhotoView> list(UUID caseId) {
        cases.byId(caseId);
        return photos.ofCases(List.of(caseId)).stream().map(CasePhotoView::from).toList();
    }

    /** Those of cases that were read before, by the id of the case. */
    public Map<String, List<CasePhotoView>> ofCases(Collection<CaseView> shown) {
        return photos
                .ofCases(shown.stream().map(view -> UUID.fromString(view.id())).toList())
                .stream()
                .map(CasePhotoView::from)
                .collect(Collectors.groupingBy(CasePhotoView::caseId));
    }

    public CasePhotoView read(UUID caseId, UUID id) {
        cases.byId(caseId);
        return photos.of(caseId, id).map(CasePhotoView::from).orElseThrow(() -> Problem.notFound("photo", id));
    }

    /** The file; whoever asks closes it. */
    public InputStream open(CasePhotoView photo) throws IOException {
        return attachments.open(photo.sha256());
    }
}
