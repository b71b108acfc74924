package io.gridward.staffing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Reach;

/**
 * Who has which grid at a time, for other capabilities and whoever asks: runs in the caller's transaction, checks no
 * role and no reach.
 */
@ApplicationScoped
public class Postings {

    private final Assignments assignments;

    Postings(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Codes of all grids the worker is assigned to at the time, as an acting worker too. */
    public List<String> gridsOf(UUID workerId, Instant at) {
        return assignments.holding(workerId, at).stream()
                .map(Assignment::gridCode)
                .toList();
    }

    /** All grids the worker has at any moment between two, whatever his role there, by grid code. */
    public List<Post> ofWorker(UUID workerId, Instant from, Instant to) {
        return posts(assignments.holding(workerId, from, to), from, to);
    }

    /** The full-time worker, own or acting, that the grid has at the time. */
    public Optional<UUID> fullTimeWorkerOf(String gridCode, Instant at) {
        return Optional.ofNullable(fullTimeWorkersOf(List.of(gridCode), at).get(gridCode));
    }

    /** The full-time workers of several grids by grid code; no entry where there is none. */
    public Map<String, UUID> fullTimeWorkersOf(Collection<String> gridCodes, Instant at) {
        return assignments.fullTime(gridCodes, at).stream()
                .collect(Collectors.toMap(Assignment::gridCode, Assignment::workerId));
    }

    /** How many workers have a grid within reach at the time, by the first digits of its code; in one statement. */
    public Map<String, Integer> headcount(Reach within, int digits, Instant at) {
        return assignments.headcount(within, digits, at);
    }

    /** The full-time posts held at any moment between two, by worker and beginning. */
    public List<Post> postsBetween(Instant from, Instant to) {
        return posts(assignments.fullTimeBetween(from, to), from, to);
    }

    /** As {@link #postsBetween}, of some workers. */
    public List<Post> postsOf(Collection<UUID> workerIds, Instant from, Instant to) {
        return posts(assignments.fullTimeBetween(workerIds, from, to), from, to);
    }

    /** The workers who have a full-time post below one of the areas, or had one at any moment since a time. */
    public List<UUID> fullTimeWorkersBelow(Collection<String> areaCodes, Instant since) {
        return assignments.fullTimeWorkersBelow(areaCodes, since);
    }

    /** Everyone who was assigned to the grid at any moment between two, whatever his role. */
    public Set<UUID> teamOf(String gridCode, Instant from, Instant to) {
        return assignments.ofGridBetween(gridCode, from, to).stream()
                .map(Assignment::workerId)
                .collect(Collectors.toSet());
    }

    private static List<Post> posts(List<Assignment> held, Instant from, Instant to) {
        return held.stream()
                .map(assignment -> new Post(
                        assignment.workerId(),
                        assignment.gridCode(),
                        assignment.acting(),
                        assignment.validFrom().isAfter(from) ? assignment.validFrom() : from,
                        assignment.validTo() == null || assignment.validTo().isAfter(to) ? to : assignment.validTo()))
                .toList();
    }
}
