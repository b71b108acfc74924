package io.gridward.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;

/** Takes down that a notice has reached its workers. */
@UseCase
@Authenticated
@OutsideReach(value = Outside.OPEN, note = "one's own grids only")
@Needs({})
public class PolicyNoticeReading {

    private final PolicyNotices notices;
    private final PolicyNoticeReceipts receipts;
    private final Postings postings;
    private final OwnWorker own;
    private final Outbox outbox;
    private final Time time;

    PolicyNoticeReading(
            PolicyNotices notices,
            PolicyNoticeReceipts receipts,
            Postings postings,
            OwnWorker own,
            Outbox outbox,
            Time time) {
        this.notices = notices;
        this.receipts = receipts;
        this.postings = postings;
        this.own = own;
        this.outbox = outbox;
        this.time = time;
    }

    /** As often as the phone likes: the first time counts. Answers the worker's notices among those named. */
    public List<OwnPolicyNoticeView> acknowledge(@NotNull @Valid AcknowledgePolicyNotices command) {
        UUID worker = own.id();
        var now = time.now();
        var grids = postings.gridsOf(worker, now);
        String change = command.hasRead() ? "POLICY_NOTICE_READ" : "POLICY_NOTICE_DELIVERED";
        receipts.acknowledge(worker, grids, command, now)
                .forEach(row -> outbox.append(Change.created(
                        change,
                        row.get("notice_id", UUID.class),
                        row.get("grid_code", String.class),
                        Map.of("workerId", worker.toString()))));
        return notices.own(worker, grids, command.noticeIds());
    }
}
