package io.gridward.casework;

import java.time.Duration;
import java.util.function.Predicate;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;
import io.gridward.shared.problem.Text;

/** What must hold besides state and role, for a row of {@link CaseLifeCycle}. */
enum CaseCondition {
    OWN(
            new Text("本人所报", "reported by himself"),
            it -> it.caller().id() != null && it.caller().id().equals(it.file().reportedBy())),
    AT_ITS_LEVEL(
            new Text("案件所在层级的指挥室", "the command room of the level it has been raised to"),
            it -> it.caller().reach().covers(it.file().levelArea())),
    LEVEL_ABOVE(
            new Text("尚有上级", "there is a level above"),
            it -> it.file().level().above().isPresent()),
    SUPERIOR(
            new Text("上一级指挥室或管理员", "the command room one level up, or whoever administers everything"),
            it -> it.caller().reach().covers(it.file().superiorArea())),
    FIRST_RETURN(
            new Text("第一次申请回退", "returned for the first time"), it -> it.file().returns() < Limits.RETURNS),
    SECOND_RETURN(
            new Text("第二次申请回退", "returned for the second time"), it -> it.file().returns() >= Limits.RETURNS),
    NOT_ARBITRATED(
            new Text("未经裁定", "not dispatched by arbitration"), it -> !it.file().isArbitrated()),
    HANDLER(
            new Text("承办部门成员，或指挥室代为", "of the department that handles it, or the command room for it"),
            it -> it.isHandler()
                    || it.caller().equals(Caller.SYSTEM)
                    || it.caller().hasAnyOf(Role.COMMANDER) && AT_ITS_LEVEL.holds(it)),
    NOT_HANDLER(new Text("非办理人", "has not handled it"), it -> !it.hasHandled()),
    NAMED_VERIFIER(
            new Text("指定的核查人；未指定则不限", "the named verifier, if one is named"),
            it -> it.file().verifierId() == null
                    || it.file().verifierId().equals(it.caller().workerId())),
    SUPERVISOR_IF_SELF_HANDLED(
            new Text("自办案件由网格指导员核查", "a supervisor, where it was self-handled"),
            it -> !it.file().isSelfHandled() || it.caller().hasAnyOf(Role.SUPERVISOR)),
    NOTHING_REQUESTED(
            new Text("无待批申请", "no request is waiting"), it -> it.file().request() == null),
    REQUESTED(new Text("有待批申请", "a request is waiting"), it -> it.file().request() != null),
    EXTENSION_REQUESTED(
            new Text("已申请延期", "an extension was asked for"), it -> it.file().request() == HandlerRequest.EXTENSION),
    EXTENSION_LEFT(
            new Text("延期未满两次", "extended less than twice"), it -> it.file().extensions() < Limits.EXTENSIONS),
    FIRST_EXTENSION_OR_SUPERIOR(
            new Text("首次延期；第二次须上一级批准", "the first extension; the second is granted one level up"),
            it -> it.file().extensions() == 0 || SUPERIOR.holds(it)),
    NOT_EXPIRED(
            new Text("尚未到期", "before it is due"),
            it -> it.file().dueAt() == null || it.now().isBefore(it.file().dueAt())),
    REWORK_LEFT(new Text("返工未满两次", "reworked less than twice"), it -> it.file().reworks() < Limits.REWORKS),
    REWORKED_IN_VAIN(new Text("已返工两次", "reworked twice"), it -> it.file().reworks() >= Limits.REWORKS),
    TO_BE_CALLED(new Text("有可回访的反映人，且尚无结论", "somebody can be called, and has not answered"), it -> it.file()
            .isToBeCalled()),
    CALLED(new Text("已回访，或无人可回访", "called back, or nobody to call"), it -> !it.file()
            .isToBeCalled()),
    CLOSED_LATELY(
            new Text("结案不超过 30 天", "closed no more than 30 days ago"),
            it -> it.file().closedAt() != null
                    && !it.file().closedAt().plus(Limits.REOPENING).isBefore(it.now())),
    SUPERVISED(new Text("督办中", "supervised"), it -> it.file().supervision() != null);

    private final Text text;
    private final Predicate<CaseSituation> rule;

    CaseCondition(Text text, Predicate<CaseSituation> rule) {
        this.text = text;
        this.rule = rule;
    }

    Text text() {
        return text;
    }

    boolean holds(CaseSituation situation) {
        return rule.test(situation);
    }

    /** How often and how long (DOMAIN.md §6). */
    static final class Limits {
        static final int RETURNS = 2;
        static final int EXTENSIONS = 2;
        static final int REWORKS = 2;
        static final int CALLS = 3;
        static final Duration REOPENING = Duration.ofDays(30);

        private Limits() {}
    }
}
