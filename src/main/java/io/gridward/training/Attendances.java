package io.gridward.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
class Attendances implements PanacheRepositoryBase<Attendance, UUID> {

    private static final Keyset<Attendance> OLDEST_FIRST = new Keyset<>(
            "attendances",
            false,
            List.of(
                    new Keyset.Key<>("a.signedInAt", Instant.class, Attendance::signedInAt),
                    new Keyset.Key<>("a.id", UUID.class, Attendance::id)));

    private final Cursors cursors;

    Attendances(Cursors cursors) {
        this.cursors = cursors;
    }

    Map<UUID, Attendance> byWorker(UUID trainingId, Collection<UUID> workerIds) {
        return list("trainingId = ?1 and workerId in ?2", trainingId, workerIds).stream()
                .collect(Collectors.toMap(Attendance::workerId, Function.identity()));
    }

    Page<AttendanceView> page(UUID trainingId, Audience audience, PageRequest request) {
        return audience.of(trainingId, "a")
                .page(
                        getEntityManager(),
                        cursors,
                        "from Attendance a",
                        Attendance.class,
                        OLDEST_FIRST,
                        request,
                        rows -> rows.stream().map(AttendanceView::from).toList());
    }

    /** The first of each training, in one statement. */
    List<Attendance> firstOf(Audience audience, int most) {
        return getSession()
                .createNativeQuery("""
                        select a.*
                          from unnest(:trainings) as wanted (id)
                               cross join lateral (select *
                                                     from attendance
                                                    where training_id = wanted.id
                                                      and (wanted.id = any(:open) or worker_id = :self)
                                                    order by signed_in_at, id
                                                    limit :most) a
                         order by a.signed_in_at, a.id
                        """, Attendance.class)
                .setParameter("trainings", audience.trainings())
                .setParameter("open", audience.open())
                .setParameter("self", audience.self())
                .setParameter("most", most)
                .getResultList();
    }
}
