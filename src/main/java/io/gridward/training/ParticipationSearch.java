package io.gridward.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** Reads who enrolled and who came. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(value = Outside.HIDDEN_UNLESS_ABOVE, note = "of a training above one's reach only oneself")
@Needs(Scope.READ_TRAININGS)
public class ParticipationSearch {

    private final TrainingSearch trainings;
    private final Enrolments enrolments;
    private final Attendances attendances;
    private final CurrentCaller caller;

    ParticipationSearch(
            TrainingSearch trainings, Enrolments enrolments, Attendances attendances, CurrentCaller caller) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.attendances = attendances;
        this.caller = caller;
    }

    public Page<EnrolmentView> enrolments(UUID trainingId, @NotNull @Valid PageRequest request) {
        return enrolments.page(trainingId, audience(List.of(trainings.byId(trainingId))), request);
    }

    public Page<AttendanceView> attendances(UUID trainingId, @NotNull @Valid PageRequest request) {
        return attendances.page(trainingId, audience(List.of(trainings.byId(trainingId))), request);
    }

    /** The first of each training, by its id. */
    public Map<String, List<EnrolmentView>> enrolments(Collection<TrainingView> of, int most) {
        return enrolments.firstOf(audience(of), most).stream()
                .map(EnrolmentView::from)
                .collect(Collectors.groupingBy(EnrolmentView::trainingId));
    }

    /** The first of each training, by its id. */
    public Map<String, List<AttendanceView>> attendances(Collection<TrainingView> of, int most) {
        return attendances.firstOf(audience(of), most).stream()
                .map(AttendanceView::from)
                .collect(Collectors.groupingBy(AttendanceView::trainingId));
    }

    private Audience audience(Collection<TrainingView> of) {
        return Audience.of(caller.get(), of);
    }
}
