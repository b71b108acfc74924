package io.gridward.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaEditing;
import io.gridward.area.AreaLevel;
import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.area.CreateArea;
import io.gridward.shared.problem.Judged;

/** Divisions as rows, in the shape in which they are published: code, name, level, parent. Known by their code. */
@Singleton
class AreaSheet implements Sheet<AreaView, CreateArea> {

    private static final int PREFECTURE_DIGITS = 4;

    private final AreaSearch search;
    private final AreaEditing editing;

    AreaSheet(AreaSearch search, AreaEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.DIVISIONS;
    }

    @Override
    public List<Column<AreaView>> columns() {
        return List.of(
                Column.required("code", "区划代码", CellType.CODE, AreaView::code),
                Column.required("name", "名称", CellType.TEXT, AreaView::name),
                Column.required("level", "级别", CellType.constant(AreaLevel.class, LEVELS), AreaView::level),
                Column.optional("parent", "上级代码", CellType.CODE, AreaSheet::parent));
    }

    private static final Map<AreaLevel, String> LEVELS = Map.of(
            AreaLevel.COUNTY, "县级",
            AreaLevel.STREET, "街道",
            AreaLevel.TOWN, "镇",
            AreaLevel.FUNCTIONAL_ZONE, "功能区",
            AreaLevel.COMMUNITY, "社区",
            AreaLevel.VILLAGE, "村",
            AreaLevel.QUASI_COMMUNITY, "类似社区",
            AreaLevel.QUASI_VILLAGE, "类似村");

    /** The prefecture above a county is not kept, but its code says it. */
    private static String parent(AreaView area) {
        return area.parentCode() == null ? area.code().substring(0, PREFECTURE_DIGITS) : area.parentCode();
    }

    @Override
    public Set<String> keys(RowValues row) {
        return Set.of(String.valueOf(row.text("code")));
    }

    @Override
    public List<@Nullable AreaView> existing(List<RowValues> rows) {
        var codes = rows.stream()
                .map(row -> row.text("code"))
                .filter(Objects::nonNull)
                .toList();
        var known = search.byCodes(codes).stream().collect(Collectors.toMap(AreaView::code, Function.identity()));
        return Lookup.each(rows, row -> known.get(row.text("code")));
    }

    @Override
    public String nameOf(AreaView existing) {
        return existing.code();
    }

    @Override
    public CreateArea command(RowValues row) {
        return new CreateArea(
                row.uncheckedText("code"),
                row.uncheckedText("name"),
                row.unchecked("level", AreaLevel.class),
                row.text("parent"));
    }

    @Override
    public List<Judged<AreaView>> create(List<CreateArea> commands) {
        return editing.createAll(commands);
    }
}
