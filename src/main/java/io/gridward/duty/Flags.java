package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** The flags; within reach by the grid of the day. */
@ApplicationScoped
class Flags implements PanacheRepositoryBase<Flag, UUID> {

    private static final Keyset<Flag> OLDEST_FIRST = new Keyset<>(
            "flags",
            false,
            List.of(
                    new Keyset.Key<>("f.foundAt", Instant.class, Flag::foundAt),
                    new Keyset.Key<>("f.id", UUID.class, Flag::id)));

    private final EvidenceJson json;
    private final Cursors cursors;
    private final Outbox outbox;
    private final Ids ids;

    Flags(EvidenceJson json, Cursors cursors, Outbox outbox, Ids ids) {
        this.json = json;
        this.cursors = cursors;
        this.outbox = outbox;
        this.ids = ids;
    }

    /**
     * Adds what nobody was asked about before, for whoever has the turn to find.
     *
     * @param grids of the workers' day
     * @return how many it added
     */
    int raise(LocalDate day, Map<UUID, String> grids, List<FoundFlag> found, Instant at) {
        var known = list("day = ?1 and workerId in ?2", day, grids.keySet());
        var raised = found.stream()
                .filter(one -> known.stream().noneMatch(flag -> flag.asksAbout(one)))
                .map(one -> new Flag(
                        ids.next(),
                        day,
                        Objects.requireNonNull(grids.get(one.workerId())),
                        one,
                        json.write(one.evidence()),
                        at))
                .toList();
        persist(raised);
        flush();
        raised.forEach(flag -> outbox.append(Change.created("FLAG_RAISED", flag.id(), flag.gridCode(), view(flag))));
        return raised.size();
    }

    FlagView view(Flag flag) {
        return FlagView.from(flag, json.read(flag.evidence()));
    }

    Optional<Flag> visible(Caller caller, UUID id) {
        return findByIdOptional(id).filter(flag -> caller.reach().covers(flag.gridCode()));
    }

    /** Held to the end of the transaction: it is reviewed once. */
    Optional<Flag> lock(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(flag -> caller.reach().covers(flag.gridCode()));
    }

    Page<FlagView> page(Caller caller, FlagFilter filter, PageRequest request) {
        return page(
                Criteria.reach(caller.reach().amongRowsBelow(filter.area()), "f.gridCode")
                        .within("f.gridCode", filter.area())
                        .equal("f.day", filter.date())
                        .equal("f.kind", filter.kind())
                        .equal("f.state", filter.state()),
                request);
    }

    Page<FlagView> ofWorker(UUID workerId, PageRequest request) {
        return page(Criteria.reach(Caller.SYSTEM.reach(), "f.gridCode").equal("f.workerId", workerId), request);
    }

    private Page<FlagView> page(Criteria criteria, PageRequest request) {
        return criteria.page(
                getEntityManager(), cursors, "from Flag f", Flag.class, OLDEST_FIRST, request, flags -> flags.stream()
                        .map(this::view)
                        .toList());
    }
}
