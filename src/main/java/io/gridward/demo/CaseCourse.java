package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CallbackOutcome;
import io.gridward.casework.CaseLevel;
import io.gridward.casework.CaseMove;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.PastCase;
import io.gridward.casework.ReturnReason;
import io.gridward.casework.SuspensionReason;
import io.gridward.department.DepartmentView;

/** Lets one case of the demo go the way its fate says (DOMAIN.md §6). */
final class CaseCourse {

    /** What is due before that is not worth asking for more time. */
    private static final Duration SOON = Duration.ofHours(20);

    private static final List<String> WHY_REJECTED = List.of("与历史事件重复，不再立案", "经现场核实，反映情况不存在", "不属于网格事件受理范围，已告知反映人相关渠道");

    private final DemoReport report;
    private final PastCase past;
    private final CaseOffices offices;
    private final DemoTime time;
    private final SplittableRandom random;
    private final DepartmentView right;
    private final CaseActs acts;

    CaseCourse(DemoReport report, PastCase past, CaseOffices offices, DemoTime time) {
        this.report = report;
        this.past = past;
        this.offices = offices;
        this.time = time;
        this.random = report.random();
        this.right = offices.department(report.trouble().department());
        this.acts = new CaseActs(report, past, right, time);
    }

    /** @param earlier the case that is about the same; null for none */
    void run(@Nullable PastCase earlier) {
        switch (report.fate()) {
            case USUAL,
                    LATE,
                    LEFT_REPORTED,
                    LEFT_ACCEPTED,
                    LEFT_IN_PROGRESS,
                    LEFT_RESOLVED,
                    LEFT_VERIFYING,
                    LEFT_CALLBACK -> usual();
            case REJECTED -> rejected();
            case MERGED -> merged(Objects.requireNonNull(earlier));
            case LEFT_DRAFT -> {
                // Its author has not come back to it.
            }
            case SELF_HANDLED, LEFT_SELF_HANDLED -> selfHandled();
            case RETURNED, LEFT_RETURN_REQUESTED -> returned();
            case ARBITRATED -> arbitrated();
            case EXTENDED -> extended();
            case RESUMED, LEFT_SUSPENDED -> suspended();
            case REWORKED, LEFT_REWORK -> reworked();
            case REOPENED -> reopened();
            case RAISED_TO_TOWN, LEFT_ESCALATED -> raised(CaseLevel.TOWN);
            case RAISED_TO_COUNTY -> raised(CaseLevel.COUNTY);
            case TERMINATED -> terminated();
        }
        past.goOnUntil(time.now());
    }

    private void usual() {
        acts.accept();
        settle();
    }

    private void settle() {
        begin();
        end();
    }

    private void begin() {
        acts.dispatch(right);
        acts.sign();
    }

    private void end() {
        acts.resolve();
        acts.verify();
        acts.close();
    }

    private void rejected() {
        String why = WHY_REJECTED.get(random.nextInt(WHY_REJECTED.size()));
        acts.next(CaseMove.of(CaseVerb.REJECT).noting(why), acts.room(), acts.minutes(10, 240));
    }

    private void merged(PastCase earlier) {
        Instant at = acts.after(acts.minutes(5, 60));
        acts.comeTo(at);
        if (!acts.areOver()) {
            past.mergeInto(earlier, acts.room(), at, "与在办事件系同一事项，并案办理");
        }
    }

    /** On the spot, at whatever hour. */
    private void selfHandled() {
        var handled = CaseMove.selfHandle().noting("当场处理：" + report.trouble().result());
        if (report.fate() == CaseFate.LEFT_SELF_HANDLED) {
            Instant at = acts.after(acts.minutes(10, 90));
            acts.comeTo(at);
            if (!acts.areOver()) {
                past.actAlone(handled, report.reporter(), at);
            }
            return;
        }
        acts.next(handled, report.reporter(), acts.minutes(10, 90));
        if (past.state() == CaseState.VERIFYING) {
            acts.verify(CaseOffices.supervisor(report.team()));
            acts.close();
        }
    }

    private void returned() {
        acts.accept();
        misdirect();
        settle();
    }

    private void arbitrated() {
        acts.accept();
        misdirect();
        misdirect();
        acts.arbitrate(right);
        acts.sign();
        end();
    }

    /** Somebody gets it whom it does not concern. */
    private void misdirect() {
        acts.dispatch(offices.otherThan(right, random));
        var back = CaseMove.requestReturn(ReturnReason.NOT_OURS).noting("不属于本单位职责，申请退回");
        acts.next(back, acts.handler(), acts.minutes(15, 80));
    }

    private void extended() {
        acts.accept();
        begin();
        if (acts.left().compareTo(SOON) > 0) {
            var asked = CaseMove.requestExtension(1).noting("需采购配件，申请延期");
            acts.next(asked, acts.handler(), acts.minutes(30, 200));
            acts.next(CaseMove.extend().noting("同意"), acts.room(), acts.minutes(20, 200));
        }
        end();
    }

    private void suspended() {
        acts.accept();
        begin();
        var asked = CaseMove.requestSuspension().noting("需列入改造工程，申请挂账");
        acts.next(asked, acts.handler(), acts.minutes(30, 300));
        var review = time.dayOf(acts.last()).plusDays(random.nextInt(45, 120));
        var granted = CaseMove.suspend(review, SuspensionReason.ENGINEERING).noting("列入工程计划，同意挂账");
        acts.next(granted, acts.room(), acts.minutes(20, 200));
        acts.next(CaseMove.of(CaseVerb.RESUME).noting("工程已进场，恢复办理"), acts.room(), acts.days(2, 6));
        end();
    }

    private void reworked() {
        acts.accept();
        begin();
        acts.resolve();
        var again = CaseMove.rework().noting("问题仍存在，请返工");
        if (past.isToBeCalled()) {
            acts.verify();
            acts.callBack(CallbackOutcome.DISSATISFIED);
            acts.next(again, acts.room(), acts.minutes(5, 30));
        } else {
            acts.next(CaseMove.arrangeVerification(null), acts.room(), acts.minutes(10, 120));
            acts.next(again, CaseOffices.leader(report.team()), acts.minutes(30, 400));
        }
        acts.sign();
        end();
    }

    private void reopened() {
        usual();
        acts.next(CaseMove.reopen().noting("同一问题再次出现，重新办理"), acts.room(), acts.days(1, 3));
        settle();
    }

    private void raised(CaseLevel highest) {
        acts.accept();
        raise("涉及多个村社区，请上级协调");
        if (highest == CaseLevel.COUNTY) {
            raise("涉及多个镇街道，请市级统筹");
        }
        settle();
    }

    private void raise(String why) {
        acts.next(CaseMove.escalate().noting(why), acts.room(), acts.minutes(10, 120));
        acts.accept();
    }

    private void terminated() {
        acts.accept();
        begin();
        var ended = CaseMove.of(CaseVerb.TERMINATE).noting("涉诉涉法，转司法途径处理，中止办理");
        acts.next(ended, acts.room(), acts.days(1, 3));
    }
}
