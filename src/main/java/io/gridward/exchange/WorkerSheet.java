package io.gridward.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Judged;
import io.gridward.staffing.CareerStep;
import io.gridward.staffing.CreateWorker;
import io.gridward.staffing.Education;
import io.gridward.staffing.WorkerEditing;
import io.gridward.staffing.WorkerKind;
import io.gridward.staffing.WorkerSearch;
import io.gridward.staffing.WorkerState;
import io.gridward.staffing.WorkerView;

/**
 * Workers as rows. A row names its worker by id or by identity number; without either by employer, name and day of
 * hiring.
 */
@Singleton
class WorkerSheet implements Sheet<WorkerView, CreateWorker> {

    private static final Map<WorkerKind, String> KINDS = Map.of(
            WorkerKind.LEADER, "网格长",
            WorkerKind.FULL_TIME, "专职网格员",
            WorkerKind.PART_TIME, "兼职网格员",
            WorkerKind.SUPERVISOR, "网格指导员");

    private static final Map<Education, String> EDUCATIONS = Map.of(
            Education.JUNIOR_HIGH, "初中",
            Education.SENIOR_HIGH, "高中",
            Education.COLLEGE, "大专",
            Education.BACHELOR, "本科",
            Education.MASTER_OR_HIGHER, "硕士及以上");

    private final WorkerSearch search;
    private final WorkerEditing editing;
    private final List<Column<WorkerView>> columns;

    WorkerSheet(WorkerSearch search, WorkerEditing editing, ObjectMapper json) {
        this.search = search;
        this.editing = editing;
        this.columns = List.of(
                Column.optional("id", "标识", CellType.ID, worker -> UUID.fromString(worker.id())),
                Column.required("kind", "人员类别", CellType.constant(WorkerKind.class, KINDS), WorkerView::kind),
                Column.required("name", "姓名", CellType.TEXT, WorkerView::name),
                Column.required("areaCode", "区划代码", CellType.CODE, WorkerView::areaCode),
                Column.required(
                        "education", "学历", CellType.constant(Education.class, EDUCATIONS), WorkerView::education),
                Column.required("hireDate", "入职日期", CellType.DAY_OF_LIFE, WorkerView::hireDate),
                Column.optional("birthDate", "出生日期", CellType.DAY_OF_LIFE, WorkerView::birthDate),
                Column.optional("phone", "手机号", CellType.CODE, WorkerView::phone),
                Column.optional("idCard", "身份证号", CellType.ID_CARD, WorkerView::idCard),
                Column.optional("career", "工作经历", CellType.json(json, CareerStep.class), WorkerView::career),
                Column.readOnly(
                        "state",
                        "状态",
                        CellType.constant(WorkerState.class, Map.of(WorkerState.ACTIVE, "在职", WorkerState.LEFT, "离职")),
                        WorkerView::state));
    }

    @Override
    public SheetKind kind() {
        return SheetKind.WORKERS;
    }

    @Override
    public List<Column<WorkerView>> columns() {
        return columns;
    }

    @Override
    public Set<String> keys(RowValues row) {
        var keys = new HashSet<String>();
        if (row.values().containsKey("id")) {
            keys.add("id:" + row.values().get("id"));
        }
        keys.add(row.text("idCard") == null ? "hired:" + hired(row) : "idCard:" + row.text("idCard"));
        return keys;
    }

    @Override
    public List<@Nullable WorkerView> existing(List<RowValues> rows) {
        var byId = search.byIds(Lookup.distinct(rows, row -> row.get("id", UUID.class))).stream()
                .collect(Collectors.toMap(worker -> UUID.fromString(worker.id()), Function.identity()));
        var byIdCard = byIdCard(Lookup.distinct(rows, row -> row.text("idCard")));
        var byHire =
                byHire(rows.stream().filter(row -> row.text("idCard") == null).toList());
        return Lookup.each(rows, row -> {
            var worker = byId.get(row.get("id", UUID.class));
            if (worker != null) {
                return worker;
            }
            String idCard = row.text("idCard");
            return idCard == null ? byHire.get(hired(row)) : byIdCard.get(idCard);
        });
    }

    private Map<String, WorkerView> byIdCard(Set<String> idCards) {
        return idCards.isEmpty()
                ? Map.of()
                : search.byIdCards(idCards).stream()
                        .collect(Collectors.toMap(WorkerView::idCard, Function.identity(), (one, other) -> one));
    }

    private Map<String, WorkerView> byHire(List<RowValues> rows) {
        var found = new HashMap<String, WorkerView>();
        if (!rows.isEmpty()) {
            search.named(
                            Lookup.distinct(rows, row -> row.text("areaCode")),
                            Lookup.distinct(rows, row -> row.text("name")))
                    .forEach(worker -> found.putIfAbsent(
                            worker.areaCode() + "|" + worker.name() + "|" + worker.hireDate(), worker));
        }
        return found;
    }

    private static String hired(RowValues row) {
        return row.text("areaCode") + "|" + row.text("name") + "|"
                + row.values().get("hireDate");
    }

    /** His id: the report is no place for names beside numbers. */
    @Override
    public String nameOf(WorkerView existing) {
        return existing.id();
    }

    @Override
    public CreateWorker command(RowValues row) {
        return new CreateWorker(
                row.get("id", UUID.class),
                row.unchecked("kind", WorkerKind.class),
                row.uncheckedText("name"),
                row.uncheckedText("areaCode"),
                row.unchecked("education", Education.class),
                row.unchecked("hireDate", LocalDate.class),
                row.get("birthDate", LocalDate.class),
                row.text("phone"),
                row.text("idCard"),
                row.list("career"));
    }

    @Override
    public List<Judged<WorkerView>> create(List<CreateWorker> commands) {
        return editing.createAll(commands);
    }
}
