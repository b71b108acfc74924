package io.gridward.staffing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/**
 * The workers. One is within reach by the area that employs him or by a grid he is assigned to, now or from a later
 * time; and everybody is within his own.
 */
@ApplicationScoped
class Workers implements PanacheRepositoryBase<Worker, UUID> {

    private static final Keyset<Worker> BY_AREA = new Keyset<>(
            "workers",
            false,
            List.of(
                    new Keyset.Key<>("w.areaCode", String.class, Worker::areaCode),
                    new Keyset.Key<>("w.id", UUID.class, Worker::id)));

    private static final String ASSIGNED =
            "select a.workerId from Assignment a where {a.gridCode} and " + Assignments.OPEN;

    /** A union, because an OR over two tables would keep the database from using either index. */
    private static final String EMPLOYED_OR_ASSIGNED =
            "w.id in (select e.id from Worker e where {e.areaCode}" + " union " + ASSIGNED + ")";

    /** For a whole county: nearly every worker is employed there, and who is needs no look at assignments. */
    private static final String EMPLOYED_OR_ELSE_ASSIGNED = "({w.areaCode} or w.id in (" + ASSIGNED + "))";

    private static final int COUNTY_DIGITS = 6;

    private final Cursors cursors;

    Workers(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<Worker> visible(Caller caller, UUID id, Instant now) {
        return list(visible(caller, now).equal("w.id", id)).stream().findFirst();
    }

    List<Worker> visible(Caller caller, Collection<UUID> ids, Instant now) {
        return list(visible(caller, now).and("w.id in :value", ids));
    }

    /** @param phoneHash fingerprint of the telephone number looked for; null without */
    Page<WorkerView> page(
            Caller caller,
            WorkerFilter filter,
            byte @Nullable [] phoneHash,
            Instant now,
            PageRequest request,
            Function<Worker, WorkerView> view) {
        var reach = caller.reach().amongRowsBelow(filter.area()).amongRowsBelow(filter.grid());
        var criteria = visible(caller, reach, now)
                .withinWhere(employedOrAssigned(filter.area()), filter.area(), Map.of("now", now))
                .equal("w.kind", filter.kind())
                .equal("w.state", filter.state())
                .and("locate(:value, w.name) > 0", filter.name())
                .equal("w.phoneHash", phoneHash);
        if (filter.grid() != null) {
            criteria.withinWhere("w.id in (" + ASSIGNED + ")", filter.grid(), Map.of("now", now));
        }
        return criteria.page(
                getEntityManager(),
                cursors,
                "from Worker w",
                Worker.class,
                BY_AREA,
                request,
                workers -> workers.stream().map(view).toList());
    }

    /** True when another worker in service has that identity number. */
    boolean hasIdCard(byte[] hash, UUID exceptId) {
        return count("idCardHash = ?1 and state = ?2 and id <> ?3", hash, WorkerState.ACTIVE, exceptId) > 0;
    }

    /** Those of the fingerprints of identity numbers that workers in service have, as hexadecimal digits. */
    Set<String> idCardsAmong(Collection<byte[]> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : list("idCardHash in ?1 and state = ?2", hashes, WorkerState.ACTIVE).stream()
                        .map(worker -> HexFormat.of().formatHex(worker.idCardHash()))
                        .collect(Collectors.toSet());
    }

    /** Two at most: who asks wants to know whether it is one. */
    List<UUID> withPhone(byte[] hash) {
        return find("phoneHash = ?1 and state = ?2", hash, WorkerState.ACTIVE).page(0, 2).list().stream()
                .map(Worker::id)
                .toList();
    }

    Set<UUID> idsAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream().map(Worker::id).collect(Collectors.toSet());
    }

    /** The workers in service with one of the identity numbers. */
    List<Worker> withIdCards(Caller caller, Collection<byte[]> hashes, Instant now) {
        return list(visible(caller, now).and("w.idCardHash in :value", hashes).equal("w.state", WorkerState.ACTIVE));
    }

    /** The workers the areas employ or have employed under one of the names. */
    List<Worker> named(Caller caller, Collection<String> areaCodes, Collection<String> names, Instant now) {
        return list(visible(caller, now).and("w.areaCode in :value", areaCodes).and("w.name in :value", names));
    }

    private static Criteria visible(Caller caller, Instant now) {
        return visible(caller, caller.reach(), now);
    }

    private static Criteria visible(Caller caller, Reach reach, Instant now) {
        var values = new HashMap<String, Object>(Map.of("now", now));
        String condition = employedOrAssigned(reach.prefixes().stream()
                .min(Comparator.comparing(String::length))
                .orElse(null));
        if (caller.workerId() != null) {
            condition += " or w.id = :self";
            values.put("self", caller.workerId());
        }
        return Criteria.reachWhere(reach, condition, values);
    }

    /** @param prefix the widest that is asked for */
    private static String employedOrAssigned(@Nullable String prefix) {
        return prefix != null && prefix.length() <= COUNTY_DIGITS ? EMPLOYED_OR_ELSE_ASSIGNED : EMPLOYED_OR_ASSIGNED;
    }

    private List<Worker> list(Criteria criteria) {
        return criteria.query(getEntityManager(), "from Worker w" + criteria.where(), Worker.class)
                .getResultList();
    }
}
