package io.gridward.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CallbackOutcome;
import io.gridward.casework.CaseLevel;
import io.gridward.casework.CasePast;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseStepView;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.CaseView;
import io.gridward.casework.SuspensionReason;
import io.gridward.shared.time.Time;

/** What rows of cases may tell of the past: a row that fills any of these columns is of a case that an older system kept. */
final class CasePastColumns {

    private static final Map<CaseState, String> STATES =
            Stream.of(CaseState.values()).collect(Collectors.toMap(Function.identity(), CaseState::label));

    private static final Map<CaseLevel, String> LEVELS =
            Map.of(CaseLevel.VILLAGE, "村社区", CaseLevel.TOWN, "镇街道", CaseLevel.COUNTY, "县市");

    private static final Map<SuspensionReason, String> SUSPENSIONS = Map.of(
            SuspensionReason.ENGINEERING, "工程类",
            SuspensionReason.SEASONAL, "季节性",
            SuspensionReason.LEGACY, "历史遗留",
            SuspensionReason.WAITING_FOR_OTHERS, "等待他方",
            SuspensionReason.OTHER, "其他");

    private static final Map<CallbackOutcome, String> SATISFACTIONS = Map.of(
            CallbackOutcome.SATISFIED, "满意",
            CallbackOutcome.DISSATISFIED, "不满意",
            CallbackOutcome.UNREACHABLE, "未联系上");

    private static final Set<CaseVerb> ENDS =
            EnumSet.of(CaseVerb.CLOSE, CaseVerb.REJECT, CaseVerb.MERGE, CaseVerb.TERMINATE);

    private final Map<String, PastColumn> byName;
    private final List<Column<CaseView>> columns;

    CasePastColumns(Time time) {
        var moment = CellType.time(time.zone());
        var past = List.of(
                new PastColumn(
                        Column.optional("reportedAt", "上报时间", moment, CaseView::reportedAt), (history, at) -> false),
                new PastColumn(
                        Column.optional("state", "状态", CellType.constant(CaseState.class, STATES), CaseView::state),
                        (history, state) -> history.has(CaseStepView::to, state)),
                new PastColumn(
                        Column.optional("department", "承办部门", CellType.TEXT, CaseView::department),
                        (history, name) -> history.has(CaseStepView::department, name)),
                new PastColumn(
                        Column.optional("closedAt", "结案时间", moment, CaseView::closedAt),
                        (history, at) -> history.has(ENDS, CaseStepView::at, at)),
                new PastColumn(
                        Column.past("selfHandled", "自办", CellType.YES_OR_NO),
                        (history, told) -> told.equals(history.view().selfHandled())),
                PastColumn.time("acceptedAt", "受理时间", moment, CaseVerb.ACCEPT),
                PastColumn.time("dispatchedAt", "交办时间", moment, CaseVerb.DISPATCH),
                PastColumn.time("startedAt", "签收时间", moment, CaseVerb.START),
                PastColumn.time("suspendedAt", "挂账时间", moment, CaseVerb.SUSPEND),
                PastColumn.reason(
                        "suspensionReason",
                        "挂账原因",
                        CellType.constant(SuspensionReason.class, SUSPENSIONS),
                        CaseVerb.SUSPEND),
                new PastColumn(Column.past("reviewOn", "复核日期", CellType.DAY_OF_LIFE), (history, day) -> true),
                PastColumn.time("resumedAt", "恢复时间", moment, CaseVerb.RESUME),
                PastColumn.time("resolvedAt", "办结时间", moment, CaseVerb.RESOLVE, CaseVerb.SELF_HANDLE),
                PastColumn.time("verifiedAt", "核查时间", moment, CaseVerb.VERIFY),
                new PastColumn(
                        Column.past("level", "层级", CellType.constant(CaseLevel.class, LEVELS)),
                        (history, level) -> history.view().level().compareTo((CaseLevel) level) >= 0),
                PastColumn.reason(
                        "satisfaction",
                        "满意度",
                        CellType.constant(CallbackOutcome.class, SATISFACTIONS),
                        CaseVerb.CALL_BACK),
                new PastColumn(
                        Column.past("outcome", "处理结果", CellType.TEXT),
                        (history, words) -> history.has(CaseStepView::note, words)),
                // Where that was merged itself meanwhile, the case leads on to where that leads.
                new PastColumn(Column.past("mergedInto", "合并到", CellType.TEXT), (history, other) -> true));
        this.columns = past.stream().map(PastColumn::column).toList();
        this.byName = past.stream().collect(Collectors.toMap(one -> one.column().name(), Function.identity()));
    }

    List<Column<CaseView>> columns() {
        return columns;
    }

    boolean has(String column) {
        return byName.containsKey(column);
    }

    /** Whether the case has gone through what the row tells in this column. */
    boolean hold(String column, RowValues row, CaseHistory history) {
        return Objects.requireNonNull(byName.get(column))
                .holds()
                .test(history, Objects.requireNonNull(row.values().get(column)));
    }

    /** @return null for a report of today */
    @Nullable
    CasePast of(RowValues row) {
        if (row.values().keySet().stream().noneMatch(this::has)) {
            return null;
        }
        String mergedInto = row.text("mergedInto");
        return new CasePast(
                row.text("system"),
                row.text("reference"),
                row.unchecked("reportedAt", Instant.class),
                row.unchecked("state", CaseState.class),
                row.get("selfHandled", Boolean.class),
                row.get("acceptedAt", Instant.class),
                row.get("dispatchedAt", Instant.class),
                row.get("startedAt", Instant.class),
                row.get("suspendedAt", Instant.class),
                row.get("resumedAt", Instant.class),
                row.get("resolvedAt", Instant.class),
                row.get("verifiedAt", Instant.class),
                row.get("closedAt", Instant.class),
                row.text("department"),
                row.get("level", CaseLevel.class),
                row.get("suspensionReason", SuspensionReason.class),
                row.get("reviewOn", LocalDate.class),
                row.get("satisfaction", CallbackOutcome.class),
                row.text("outcome"),
                mergedInto == null ? null : CaseIds.ofNamed(row.text("system"), mergedInto));
    }
}
