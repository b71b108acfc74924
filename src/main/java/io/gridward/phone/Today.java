package io.gridward.phone;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;

import io.gridward.casework.CaseTasks;
import io.gridward.duty.DutyDaySearch;
import io.gridward.inbox.OwnMessages;
import io.gridward.service.HouseholdSearch;
import io.gridward.service.PolicyNoticeSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Time;
import io.gridward.training.OwnTrainings;

/** Puts together what concerns one person today; as many statements however much that is. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = "one's own only")
public class Today {

    private static final int TASKS_SHOWN = 10;
    private static final PageRequest FIRST_FIVE = new PageRequest(5, null);

    private final CaseTasks tasks;
    private final DutyDaySearch duty;
    private final HouseholdSearch households;
    private final PolicyNoticeSearch notices;
    private final OwnMessages messages;
    private final OwnTrainings trainings;
    private final CurrentCaller caller;
    private final Time time;

    Today(
            CaseTasks tasks,
            DutyDaySearch duty,
            HouseholdSearch households,
            PolicyNoticeSearch notices,
            OwnMessages messages,
            OwnTrainings trainings,
            CurrentCaller caller,
            Time time) {
        this.tasks = tasks;
        this.duty = duty;
        this.households = households;
        this.notices = notices;
        this.messages = messages;
        this.trainings = trainings;
        this.caller = caller;
        this.time = time;
    }

    public TodayView view() {
        boolean isWorker = caller.get().workerId() != null;
        return new TodayView(
                time.today(),
                tasks.own(TASKS_SHOWN),
                isWorker ? TodayDuty.of(duty.own(null)) : null,
                isWorker ? TodayVisits.of(households.ownDue(null, FIRST_FIVE)) : null,
                isWorker ? TodayNotices.of(notices.own(false, FIRST_FIVE)) : null,
                messages.figures().unread(),
                isWorker ? trainings.next().map(TodayTraining::of).orElse(null) : null);
    }
}
