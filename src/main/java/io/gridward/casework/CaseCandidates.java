package io.gridward.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.hibernate.Session;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.Time;

/** Finds open cases that may be about the matter someone is about to report, so that he can join one instead. */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(value = Outside.OPEN, note = "number, category, beginning of the text and distance; no person")
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.WORKER,
    Role.Names.PART_TIMER,
    Role.Names.DEPARTMENT
})
public class CaseCandidates {

    private static final int MOST = 10;

    /** What is said tells more than a place that a phone knows within some ten metres. */
    private static final double WEIGHT_OF_DISTANCE = 0.5;

    /** On a ball, which over some hundred metres errs by less than half a percent. */
    private static final double METRES_A_DEGREE = 111_195;

    /** Towards the poles degrees of longitude shrink to nothing. */
    private static final double NARROWEST = 0.01;

    private final Session session;
    private final DuplicatesConfig config;
    private final Time time;

    CaseCandidates(Session session, DuplicatesConfig config, Time time) {
        this.session = session;
        this.config = config;
        this.time = time;
    }

    /** At most ten, the most likely first. */
    public List<CaseCandidateView> of(@NotNull @Valid CandidateQuery query) {
        var place = query.place().position().toWgs84();
        int metres = config.metresOf().getOrDefault(query.firstLevel(), config.metres());
        double shrunk = Math.max(NARROWEST, Math.cos(Math.toRadians(place.latitude())));
        return session
                .createNativeQuery("""
                        select id, number, category_code, text, reported_at, reports, metres, likeness
                        from (
                            select id, number, category_code, text, reported_at, reports,
                                   :degree * sqrt(power(latitude - :latitude, 2)
                                                  + power((longitude - :longitude) * :shrunk, 2)) as metres,
                                   cast(similarity(text, cast(:text as text)) as double precision) as likeness
                            from case_file
                            where open
                              and point(longitude, latitude)
                                  <@ box(point(:longitude - :metres / (:degree * :shrunk), :latitude - :metres / :degree),
                                         point(:longitude + :metres / (:degree * :shrunk), :latitude + :metres / :degree))
                              and reported_at >= :since
                              and category_code ^@ :category) near
                        where metres <= :metres
                        order by coalesce(likeness, 0) - :weight * metres / :metres desc, reported_at desc, id
                        limit :most
                        """, Object[].class)
                .setParameter("degree", METRES_A_DEGREE)
                .setParameter("latitude", place.latitude())
                .setParameter("longitude", place.longitude())
                .setParameter("shrunk", shrunk)
                .setParameter("metres", (double) metres)
                .setParameter("weight", WEIGHT_OF_DISTANCE)
                .setParameter("text", query.text())
                .setParameter("since", time.now().minus(Duration.ofDays(config.days())))
                .setParameter("category", query.firstLevel())
                .setParameter("most", MOST)
                .addScalar("id", UUID.class)
                .addScalar("number", String.class)
                .addScalar("category_code", String.class)
                .addScalar("text", String.class)
                .addScalar("reported_at", Instant.class)
                .addScalar("reports", Integer.class)
                .addScalar("metres", Double.class)
                .addScalar("likeness", Double.class)
                .getResultList()
                .stream()
                .map(CaseCandidates::view)
                .toList();
    }

    private static CaseCandidateView view(Object[] row) {
        return new CaseCandidateView(
                row[0].toString(),
                (String) row[1],
                (String) row[2],
                CaseCandidateView.excerpt((String) row[3]),
                (Instant) row[4],
                (Integer) row[5],
                Math.round((Double) row[6]),
                (Double) row[7]);
    }
}
