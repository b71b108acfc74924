package io.gridward.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    private static final Keyset<Enrolment> OLDEST_FIRST = new Keyset<>(
            "enrolments",
            false,
            List.of(
                    new Keyset.Key<>("e.enrolledAt", Instant.class, Enrolment::enrolledAt),
                    new Keyset.Key<>("e.id", UUID.class, Enrolment::id)));

    private final Cursors cursors;

    Enrolments(Cursors cursors) {
        this.cursors = cursors;
    }

    Map<UUID, Enrolment> byWorker(UUID trainingId, Collection<UUID> workerIds) {
        return list("trainingId = ?1 and workerId in ?2", trainingId, workerIds).stream()
                .collect(Collectors.toMap(Enrolment::workerId, Function.identity()));
    }

    /** In the trainings that begin in the time and were not called off. */
    List<EnrolledPlace> beginning(Instant from, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select new io.gridward.training.EnrolledPlace(e.workerId, t.id, t.title, t.startsAt)
                        from Training t join Enrolment e on e.trainingId = t.id
                        where t.startsAt >= :from and t.startsAt < :before and t.state <> :cancelled
                        """, EnrolledPlace.class)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("cancelled", TrainingState.CANCELLED)
                .getResultList();
    }

    /** The next training of the worker that has not ended and was not called off. */
    Optional<Training> nextOf(UUID workerId, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select t from Training t join Enrolment e on e.trainingId = t.id
                        where e.workerId = :worker and t.endsAt > :now and t.state <> :cancelled
                        order by t.startsAt, t.id
                        """, Training.class)
                .setParameter("worker", workerId)
                .setParameter("now", now)
                .setParameter("cancelled", TrainingState.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Page<EnrolmentView> page(UUID trainingId, Audience audience, PageRequest request) {
        return audience.of(trainingId, "e")
                .page(
                        getEntityManager(),
                        cursors,
                        "from Enrolment e",
                        Enrolment.class,
                        OLDEST_FIRST,
                        request,
                        rows -> rows.stream().map(EnrolmentView::from).toList());
    }

    /** The first of each training, in one statement. */
    List<Enrolment> firstOf(Audience audience, int most) {
        return getSession()
                .createNativeQuery("""
                        select e.*
                          from unnest(:trainings) as wanted (id)
                               cross join lateral (select *
                                                     from enrolment
                                                    where training_id = wanted.id
                                                      and (wanted.id = any(:open) or worker_id = :self)
                                                    order by enrolled_at, id
                                                    limit :most) e
                         order by e.enrolled_at, e.id
                        """, Enrolment.class)
                .setParameter("trainings", audience.trainings())
                .setParameter("open", audience.open())
                .setParameter("self", audience.self())
                .setParameter("most", most)
                .getResultList();
    }
}
