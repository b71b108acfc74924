package io.gridward.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/**
 * The cases of residents who have no account: for other capabilities. Runs in the caller's transaction, checks no role and
 * no reach; whoever lets residents in has done so.
 */
@ApplicationScoped
public class ResidentCases {

    private final CaseFiles files;
    private final NewCases newCases;
    private final CasePhotos photos;
    private final CasePhotoRules rules;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    ResidentCases(
            CaseFiles files,
            NewCases newCases,
            CasePhotos photos,
            CasePhotoRules rules,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.files = files;
        this.newCases = newCases;
        this.photos = photos;
        this.rules = rules;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /**
     * @param through by what name the case tells where it came from; it knows nothing of the resident
     * @throws Problem CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED
     */
    public CaseView open(String categoryCode, String text, ReportedPlace place, Instant reportedAt, String through) {
        var report = new ReportCase(null, categoryCode, text, place, reportedAt, CaseSource.RESIDENT, null);
        return newCases.openFor(new Caller(null, through, Set.of(), Reach.none(), null), report);
    }

    /**
     * Gives a case the photos its reporter has sent; what it has already is not added again.
     *
     * @throws Problem CASE_PHOTOS_TOO_LATE, CASE_PHOTOS_FULL
     */
    public void addPhotos(UUID caseId, List<ResidentPhoto> given, String through) {
        var file = files.held(caseId).orElseThrow();
        var step = photos.lastStep(caseId);
        var present = new ArrayList<>(photos.ofCases(List.of(caseId)));
        for (var one : given) {
            if (present.stream().noneMatch(photo -> photo.sha256().equals(one.sha256()))) {
                rules.requireRoom(file, step, present, time.now());
                var photo = new CasePhoto(ids.next(), step, one, through);
                photos.persist(photo);
                present.add(photo);
                outbox.append(Change.created(
                        "CASE_PHOTO_ADDED", photo.id(), file.location().reachCode(), CasePhotoView.from(photo)));
            }
        }
        photos.flush();
    }

    /** @throws Problem CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED */
    public void requireCategory(String code) {
        newCases.requireCategory(code);
    }

    /** The case and those that were merged into it. */
    public List<UUID> standingFor(UUID id) {
        return files.find("select id from CaseFile where id = ?1 or mergedInto = ?1", id)
                .project(UUID.class)
                .list();
    }

    /** Where the matter stands: the case, or the one it was merged into. */
    public Optional<CaseView> standing(UUID id) {
        return files.findByIdOptional(id)
                .map(file -> file.mergedInto() == null ? file : files.findById(file.mergedInto()))
                .map(CaseView::from);
    }
}
