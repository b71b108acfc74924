package io.gridward.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseReporting;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseSource;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseView;
import io.gridward.casework.ReportCase;
import io.gridward.casework.ReportedCase;
import io.gridward.casework.ReportedPlace;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.time.Time;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Cases as rows. A case has its id from the row: the one it names, else one made from the reference under which the
 * sender keeps it, else from what it says. So a file that is sent again finds its cases.
 */
@Singleton
class CaseSheet implements Sheet<CaseView, ReportCase> {

    private static final Map<CaseSource, String> SOURCES = Map.of(
            CaseSource.WORKER, "网格员上报",
            CaseSource.RESIDENT, "居民",
            CaseSource.HOTLINE_12345, "12345热线",
            CaseSource.SENSOR, "传感器",
            CaseSource.COMMAND_ROOM, "指挥室");

    private static final Map<CaseState, String> STATES =
            Stream.of(CaseState.values()).collect(Collectors.toMap(Function.identity(), CaseState::label));

    private final CaseSearch search;
    private final CaseReporting reporting;
    private final List<Column<CaseView>> columns;

    CaseSheet(CaseSearch search, CaseReporting reporting, Time time) {
        this.search = search;
        this.reporting = reporting;
        var moment = CellType.time(time.zone());
        this.columns = List.of(
                Column.optional("id", "标识", CellType.ID, file -> UUID.fromString(file.id())),
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
                Column.optional("occurredAt", "发生时间", moment, CaseView::occurredAt),
                Column.optional("source", "来源", CellType.constant(CaseSource.class, SOURCES), CaseView::source),
                Column.readOnly("reportedAt", "上报时间", moment, CaseView::reportedAt),
                Column.readOnly("gridCode", "网格编码", CellType.CODE, CaseView::gridCode),
                Column.readOnly("areaCode", "区划代码", CellType.CODE, CaseView::areaCode),
                Column.readOnly("state", "状态", CellType.constant(CaseState.class, STATES), CaseView::state),
                Column.readOnly("department", "承办部门", CellType.TEXT, CaseView::department),
                Column.readOnly("closedAt", "结案时间", moment, CaseView::closedAt));
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
        return Set.of(idOf(row).toString());
    }

    @Override
    public List<@Nullable CaseView> existing(List<RowValues> rows) {
        var known = search.byIds(Lookup.distinct(rows, CaseSheet::idOf)).stream()
                .collect(Collectors.toMap(file -> UUID.fromString(file.id()), Function.identity()));
        return Lookup.each(rows, row -> known.get(idOf(row)));
    }

    private static UUID idOf(RowValues row) {
        UUID id = row.get("id", UUID.class);
        if (id != null) {
            return id;
        }
        String reference = row.text("reference");
        String name = reference != null
                ? "reference\n" + reference
                : Stream.of("categoryCode", "text", "longitude", "latitude", "datum", "occurredAt")
                        .map(column -> String.valueOf(row.values().get(column)))
                        .collect(Collectors.joining("\n", "content\n", ""));
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    @Override
    public String nameOf(CaseView existing) {
        return existing.number();
    }

    @Override
    public ReportCase command(RowValues row) {
        return new ReportCase(
                idOf(row),
                row.uncheckedText("categoryCode"),
                row.uncheckedText("text"),
                new ReportedPlace(
                        row.unchecked("longitude", Double.class),
                        row.unchecked("latitude", Double.class),
                        row.unchecked("datum", Datum.class),
                        row.get("accuracyMetres", Double.class)),
                row.get("occurredAt", Instant.class),
                row.get("source", CaseSource.class),
                null);
    }

    @Override
    public List<Judged<CaseView>> create(List<ReportCase> commands) {
        return reporting.reportAll(commands).stream()
                .map(one -> one.map(ReportedCase::view))
                .toList();
    }
}
