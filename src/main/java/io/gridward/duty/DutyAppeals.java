package io.gridward.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Caller;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Ids;

/** The appeals; within reach by the grid of the day. */
@ApplicationScoped
class DutyAppeals implements PanacheRepositoryBase<DutyAppeal, UUID> {

    private static final String DOUBT = "The metres are short by no more than the measurement may be wrong";

    private static final Keyset<DutyAppeal> OLDEST_FIRST = new Keyset<>(
            "duty-appeals",
            false,
            List.of(
                    new Keyset.Key<>("a.filedAt", Instant.class, DutyAppeal::filedAt),
                    new Keyset.Key<>("a.id", UUID.class, DutyAppeal::id)));

    private final Cursors cursors;
    private final Outbox outbox;
    private final Ids ids;

    DutyAppeals(Cursors cursors, Outbox outbox, Ids ids) {
        this.cursors = cursors;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Asks a person about days that were locked undecided. */
    void openDoubts(List<DutyDay> inDoubt, Instant at) {
        inDoubt.forEach(day -> file(new DutyAppeal(ids.next(), day, DutyAppealOrigin.DOUBT, DOUBT, Caller.SYSTEM, at)));
    }

    DutyAppealView file(DutyAppeal appeal) {
        persistAndFlush(appeal);
        var view = DutyAppealView.from(appeal);
        outbox.append(Change.created("DUTY_APPEAL_FILED", appeal.id(), appeal.gridCode(), view));
        return view;
    }

    boolean exists(DutyDay day, DutyAppealOrigin origin) {
        return count("workerId = ?1 and day = ?2 and origin = ?3", day.workerId(), day.day(), origin) > 0;
    }

    Optional<DutyAppeal> visible(Caller caller, UUID id) {
        return findByIdOptional(id).filter(appeal -> caller.reach().covers(appeal.gridCode()));
    }

    /** Held to the end of the transaction: it is decided once. */
    Optional<DutyAppeal> lock(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(appeal -> caller.reach().covers(appeal.gridCode()));
    }

    Page<DutyAppealView> page(Caller caller, DutyAppealFilter filter, PageRequest request) {
        return page(
                Criteria.reach(caller.reach().amongRowsBelow(filter.area()), "a.gridCode")
                        .within("a.gridCode", filter.area())
                        .equal("a.state", filter.state()),
                request);
    }

    Page<DutyAppealView> ofWorker(UUID workerId, PageRequest request) {
        return page(Criteria.reach(Caller.SYSTEM.reach(), "a.gridCode").equal("a.workerId", workerId), request);
    }

    private Page<DutyAppealView> page(Criteria criteria, PageRequest request) {
        return criteria.page(
                getEntityManager(),
                cursors,
                "from DutyAppeal a",
                DutyAppeal.class,
                OLDEST_FIRST,
                request,
                appeals -> appeals.stream().map(DutyAppealView::from).toList());
    }
}
