package io.gridward.training;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;

/** Counts sessions and those who came. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
@Needs(Scope.READ_STATISTICS)
public class TrainingReport {

    private final Trainings trainings;
    private final EntityManager entities;
    private final CurrentCaller caller;

    TrainingReport(Trainings trainings, EntityManager entities, CurrentCaller caller) {
        this.trainings = trainings;
        this.entities = entities;
        this.caller = caller;
    }

    /** Over the trainings a list with this filter shows, without the cancelled ones. */
    public TrainingStatistics statistics(TrainingFilter filter) {
        var criteria = trainings.criteria(caller.reach(), filter).and("t.state <> :value", TrainingState.CANCELLED);
        // The rollup's last row, of no kind, is the total: people who came to two kinds count once in it.
        var rows = criteria.query(
                        entities,
                        "select t.kind, count(distinct t.id), count(a.workerId), count(distinct a.workerId)"
                                + " from Training t left join Attendance a on a.trainingId = t.id"
                                + criteria.where()
                                + " group by rollup(t.kind)",
                        Tuple.class)
                .getResultList();
        var figures = new HashMap<TrainingKind, TrainingFigures>();
        for (Tuple row : rows) {
            figures.put(
                    row.get(0, TrainingKind.class), new TrainingFigures(count(row, 1), count(row, 2), count(row, 3)));
        }
        return new TrainingStatistics(
                figures.getOrDefault(null, TrainingFigures.NONE),
                Arrays.stream(TrainingKind.values())
                        .map(kind -> new TrainingKindFigures(kind, figures.getOrDefault(kind, TrainingFigures.NONE)))
                        .toList());
    }

    /** How many came to each training, by its id; none where nobody did. */
    @Needs(Scope.READ_TRAININGS)
    public Map<String, Integer> personTimes(Collection<TrainingView> of) {
        return entities.createQuery(
                        "select a.trainingId, count(*) from Attendance a where a.trainingId in :ids group by a.trainingId",
                        Tuple.class)
                .setParameter(
                        "ids",
                        of.stream()
                                .map(training -> UUID.fromString(training.id()))
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class).toString(), row -> count(row, 1)));
    }

    private static int count(Tuple row, int column) {
        return Math.toIntExact(row.get(column, Long.class));
    }
}
