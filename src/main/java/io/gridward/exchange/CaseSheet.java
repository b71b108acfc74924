package io.gridward.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseReporting;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseSource;
import io.gridward.casework.CaseView;
import io.gridward.casework.PastCaseTaking;
import io.gridward.casework.ReportCase;
import io.gridward.casework.ReportedCase;
import io.gridward.casework.ReportedPlace;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.time.Time;

/** Cases as rows: what is reported now, and what an older system has kept and settled. */
@Singleton
class CaseSheet implements Sheet<CaseView, CaseOfRow> {

    private static final Map<CaseSource, String> SOURCES = Map.of(
            CaseSource.WORKER, "网格员上报",
            CaseSource.RESIDENT, "居民",
            CaseSource.HOTLINE_12345, "12345热线",
            CaseSource.SENSOR, "传感器",
            CaseSource.COMMAND_ROOM, "指挥室");

    private final CaseSearch search;
    private final CaseReporting reporting;
    private final PastCaseTaking taking;
    private final CasePastColumns past;
    private final List<Column<CaseView>> columns;

    CaseSheet(CaseSearch search, CaseReporting reporting, PastCaseTaking taking, Time time) {
        this.search = search;
        this.reporting = reporting;
        this.taking = taking;
        this.past = new CasePastColumns(time);
        this.columns =
                Stream.concat(reported(time).stream(), past.columns().stream()).toList();
    }

    private static List<Column<CaseView>> reported(Time time) {
        return List.of(
                Column.optional("id", "标识", CellType.ID, file -> UUID.fromString(file.id())),
                Column.key("system", "原系统", CellType.TEXT),
                Column.key("reference", "外部编号", CellType.TEXT),
                Column.readOnly("number", "案件编号", CellType.CODE, CaseView::number),
                Column.required("categoryCode", "类别代码", CellType.CODE, CaseView::categoryCode),
                Column.required("text", "描述", CellType.TEXT, CaseView::text),
                Column.required("longitude", "经度", CellType.DECIMAL, file -> file.place()
                        .longitude()),
                Column.required(
                        "latitude", "纬度", CellType.DECIMAL, file -> file.place().latitude()),
                Column.required("datum", "坐标系", CellType.constant(Datum.class, Map.of()), file -> file.place()
                        .datum()),
                Column.optional("accuracyMetres", "精度（米）", CellType.DECIMAL, file -> file.place()
                        .accuracyMetres()),
                Column.optional("occurredAt", "发生时间", CellType.time(time.zone()), CaseView::occurredAt),
                Column.optional("source", "来源", CellType.constant(CaseSource.class, SOURCES), CaseView::source),
                Column.readOnly("gridCode", "网格编码", CellType.CODE, CaseView::gridCode),
                Column.readOnly("areaCode", "区划代码", CellType.CODE, CaseView::areaCode));
    }

    @Override
    public SheetKind kind() {
        return SheetKind.CASES;
    }

    @Override
    public List<Column<CaseView>> columns() {
        return columns;
    }

    @Override
    public Set<String> keys(RowValues row) {
        return Set.of(CaseIds.of(row).toString());
    }

    @Override
    public List<@Nullable CaseView> existing(List<RowValues> rows) {
        var known = search.byIds(Lookup.distinct(rows, CaseIds::of)).stream()
                .collect(Collectors.toMap(file -> UUID.fromString(file.id()), Function.identity()));
        return Lookup.each(rows, row -> known.get(CaseIds.of(row)));
    }

    /** What a row tells of the past, the case may have left behind since. */
    @Override
    public List<List<String>> differences(List<RowValues> rows, List<CaseView> existing) {
        var differences = Sheet.super.differences(rows, existing);
        if (differences.stream().flatMap(List::stream).noneMatch(past::has)) {
            return differences;
        }
        var steps = search.steps(existing);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    var file = existing.get(i);
                    var history = new CaseHistory(file, steps.getOrDefault(file.id(), List.of()));
                    return differences.get(i).stream()
                            .filter(column -> !past.has(column) || !past.hold(column, rows.get(i), history))
                            .toList();
                })
                .toList();
    }

    @Override
    public String nameOf(CaseView existing) {
        return existing.number();
    }

    @Override
    public CaseOfRow command(RowValues row) {
        var id = CaseIds.of(row);
        return new CaseOfRow(
                id,
                new ReportCase(
                        id,
                        row.uncheckedText("categoryCode"),
                        row.uncheckedText("text"),
                        new ReportedPlace(
                                row.unchecked("longitude", Double.class),
                                row.unchecked("latitude", Double.class),
                                row.unchecked("datum", Datum.class),
                                row.get("accuracyMetres", Double.class)),
                        row.get("occurredAt", Instant.class),
                        row.get("source", CaseSource.class),
                        null),
                past.of(row));
    }

    @Override
    public List<?> constrained(CaseOfRow command) {
        return command.constrained();
    }

    @Override
    public List<Judged<CaseView>> create(List<CaseOfRow> commands) {
        var reports = commands.stream()
                .filter(command -> !command.isPast())
                .map(CaseOfRow::report)
                .toList();
        var pastCases = commands.stream()
                .filter(CaseOfRow::isPast)
                .map(CaseOfRow::pastCase)
                .toList();
        var reported = (reports.isEmpty() ? List.<Judged<ReportedCase>>of() : reporting.reportAll(reports)).iterator();
        var taken = (pastCases.isEmpty() ? List.<Judged<CaseView>>of() : taking.takeAll(pastCases)).iterator();
        return commands.stream()
                .map(command ->
                        command.isPast() ? taken.next() : reported.next().map(ReportedCase::view))
                .toList();
    }
}
