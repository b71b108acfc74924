package io.gridward.training;

import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.Time;

/** Shows a worker the trainings he has enrolled in. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = "one's own only")
public class OwnTrainings {

    private final Enrolments enrolments;
    private final OwnWorker own;
    private final Time time;

    OwnTrainings(Enrolments enrolments, OwnWorker own, Time time) {
        this.enrolments = enrolments;
        this.own = own;
        this.time = time;
    }

    /** The one that goes on or comes next. */
    public Optional<TrainingView> next() {
        return enrolments.nextOf(own.id(), time.now()).map(TrainingView::from);
    }
}
