package io.gridward.training;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Time;

/** The trainings. Besides those within reach one sees those of the areas above: they are for one's people too. */
@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID> {

    private static final Keyset<Training> NEWEST_FIRST = new Keyset<>(
            "trainings",
            true,
            List.of(
                    new Keyset.Key<>("t.startsAt", Instant.class, Training::startsAt),
                    new Keyset.Key<>("t.id", UUID.class, Training::id)));

    private final Cursors cursors;
    private final Time time;

    Trainings(Cursors cursors, Time time) {
        this.cursors = cursors;
        this.time = time;
    }

    Optional<Training> visible(Reach reach, UUID id) {
        return findByIdOptional(id).filter(training -> isVisible(reach, training));
    }

    /** Holds it to the end of the transaction: whoever changes it or its participants takes turns. */
    Optional<Training> lockVisible(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(training -> isVisible(reach, training));
    }

    /** As {@link #lockVisible}, but only what lies within reach: those above are not the caller's to change. */
    Optional<Training> lockWithin(Reach reach, UUID id) {
        return lockVisible(reach, id).filter(training -> reach.covers(training.areaCode()));
    }

    List<Training> visible(Reach reach, Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .filter(training -> isVisible(reach, training))
                .toList();
    }

    /** Those of the areas that begin at one of the times. */
    List<Training> beginning(Reach reach, Collection<String> areaCodes, Collection<Instant> startsAt) {
        return list("areaCode in ?1 and startsAt in ?2", areaCodes, startsAt).stream()
                .filter(training -> isVisible(reach, training))
                .toList();
    }

    /** Those of the ids that are taken, as a set that can be added to. */
    Set<UUID> idsAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? new HashSet<>()
                : list("id in ?1", ids).stream().map(Training::id).collect(Collectors.toCollection(HashSet::new));
    }

    Page<TrainingView> page(Reach reach, TrainingFilter filter, PageRequest request) {
        return criteria(reach, filter)
                .page(
                        getEntityManager(),
                        cursors,
                        "from Training t",
                        Training.class,
                        NEWEST_FIRST,
                        request,
                        trainings -> trainings.stream().map(TrainingView::from).toList());
    }

    /** On {@code Training t}. */
    Criteria criteria(Reach reach, TrainingFilter filter) {
        var days = BusinessDays.of(filter.from(), filter.to(), time);
        return Criteria.reachOrAbove(reach, "t.areaCode")
                .within("t.areaCode", filter.area())
                .equal("t.kind", filter.kind())
                .equal("t.state", filter.state())
                .and("t.startsAt >= :value", days.from())
                .and("t.startsAt < :value", days.before());
    }

    /** The newest of each area. The codes are taken as they are: the caller has looked at reach. */
    List<Training> newestOf(Collection<String> areaCodes, int most) {
        return getSession()
                .createNativeQuery("""
                        select t.*
                          from unnest(cast(:codes as text[])) as wanted (code)
                               cross join lateral (select *
                                                     from training
                                                    where area_code = wanted.code
                                                    order by starts_at desc, id desc
                                                    limit :most) t
                         order by t.starts_at desc, t.id desc
                        """, Training.class)
                .setParameter("codes", areaCodes.toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
    }

    private static boolean isVisible(Reach reach, Training training) {
        return reach.covers(training.areaCode()) || reach.liesBelow(training.areaCode());
    }
}
