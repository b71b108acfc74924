package io.gridward.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Judged;
import io.gridward.shared.time.Time;
import io.gridward.training.CreateTraining;
import io.gridward.training.TrainingKind;
import io.gridward.training.TrainingPlanning;
import io.gridward.training.TrainingSearch;
import io.gridward.training.TrainingState;
import io.gridward.training.TrainingView;

/** Trainings as rows. A row names its training by id, without one by area, begin and title. */
@Singleton
class TrainingSheet implements Sheet<TrainingView, CreateTraining> {

    private static final Map<TrainingKind, String> KINDS = Map.of(
            TrainingKind.DRILL, "专项拉练",
            TrainingKind.CLASS, "学堂教育",
            TrainingKind.MEETING, "以会代训",
            TrainingKind.CONTEST, "技能比武",
            TrainingKind.GRID_DRILL, "网格专项拉练",
            TrainingKind.ONLINE, "微课堂");

    private static final Map<TrainingState, String> STATES =
            Map.of(TrainingState.PLANNED, "计划中", TrainingState.HELD, "已举行", TrainingState.CANCELLED, "已取消");

    private final TrainingSearch search;
    private final TrainingPlanning planning;
    private final List<Column<TrainingView>> columns;

    TrainingSheet(TrainingSearch search, TrainingPlanning planning, Time time) {
        this.search = search;
        this.planning = planning;
        var moment = CellType.time(time.zone());
        this.columns = List.of(
                Column.optional("id", "标识", CellType.ID, training -> UUID.fromString(training.id())),
                Column.required("title", "主题", CellType.TEXT, TrainingView::title),
                Column.required("kind", "培训类别", CellType.constant(TrainingKind.class, KINDS), TrainingView::kind),
                Column.required("areaCode", "区划代码", CellType.CODE, TrainingView::areaCode),
                Column.required("startsAt", "开始时间", moment, TrainingView::startsAt),
                Column.required("endsAt", "结束时间", moment, TrainingView::endsAt),
                Column.optional("venue", "地点", CellType.TEXT, TrainingView::venue),
                Column.optional("capacity", "名额", CellType.INTEGER, TrainingView::capacity),
                Column.readOnly("state", "状态", CellType.constant(TrainingState.class, STATES), TrainingView::state));
    }

    @Override
    public SheetKind kind() {
        return SheetKind.TRAININGS;
    }

    @Override
    public List<Column<TrainingView>> columns() {
        return columns;
    }

    @Override
    public Set<String> keys(RowValues row) {
        var keys = new HashSet<String>();
        if (row.values().containsKey("id")) {
            keys.add("id:" + row.values().get("id"));
        }
        keys.add("session:" + session(row));
        return keys;
    }

    @Override
    public List<@Nullable TrainingView> existing(List<RowValues> rows) {
        var byId = search.byIds(Lookup.distinct(rows, row -> row.get("id", UUID.class))).stream()
                .collect(Collectors.toMap(training -> UUID.fromString(training.id()), Function.identity()));
        var unnamed =
                rows.stream().filter(row -> !row.values().containsKey("id")).toList();
        var bySession = new HashMap<String, TrainingView>();
        if (!unnamed.isEmpty()) {
            search.beginning(
                            Lookup.distinct(unnamed, row -> row.text("areaCode")),
                            Lookup.distinct(unnamed, row -> row.get("startsAt", Instant.class)))
                    .forEach(training -> bySession.putIfAbsent(
                            training.areaCode() + "|" + training.startsAt() + "|" + training.title(), training));
        }
        return Lookup.each(rows, row -> {
            UUID id = row.get("id", UUID.class);
            return id == null ? bySession.get(session(row)) : byId.get(id);
        });
    }

    private static String session(RowValues row) {
        return row.text("areaCode") + "|" + row.values().get("startsAt") + "|" + row.text("title");
    }

    @Override
    public String nameOf(TrainingView existing) {
        return existing.title();
    }

    @Override
    public CreateTraining command(RowValues row) {
        return new CreateTraining(
                row.get("id", UUID.class),
                row.uncheckedText("title"),
                row.unchecked("kind", TrainingKind.class),
                row.uncheckedText("areaCode"),
                row.unchecked("startsAt", Instant.class),
                row.unchecked("endsAt", Instant.class),
                row.text("venue"),
                row.get("capacity", Integer.class));
    }

    @Override
    public List<Judged<TrainingView>> create(List<CreateTraining> commands) {
        return planning.createAll(commands);
    }
}
