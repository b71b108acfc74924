package io.gridward.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.CreateGrid;
import io.gridward.grid.GridEditing;
import io.gridward.grid.GridKind;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridState;
import io.gridward.grid.GridView;
import io.gridward.shared.problem.Judged;

/** Grids as rows. A row names its grid by id or by code; without either by area and name. */
@Singleton
class GridSheet implements Sheet<GridView, CreateGrid> {

    private static final int AREA_DIGITS = 12;

    private final GridSearch search;
    private final GridEditing editing;

    GridSheet(GridSearch search, GridEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.GRIDS;
    }

    @Override
    public List<Column<GridView>> columns() {
        return List.of(
                Column.optional("id", "标识", CellType.ID, grid -> UUID.fromString(grid.id())),
                Column.optional("code", "网格编码", CellType.CODE, GridView::code),
                Column.optional("areaCode", "区划代码", CellType.CODE, GridView::areaCode),
                Column.required("name", "名称", CellType.TEXT, GridView::name),
                Column.optional(
                        "kind",
                        "类型",
                        CellType.constant(GridKind.class, Map.of(GridKind.BASIC, "基础网格", GridKind.DEDICATED, "专属网格")),
                        GridView::kind),
                Column.optional("networks", "所属网络", CellType.LIST, GridView::networks),
                Column.optional("externalCodes", "外部编码", CellType.LIST, GridView::externalCodes),
                Column.readOnly(
                        "state",
                        "状态",
                        CellType.constant(GridState.class, Map.of(GridState.ACTIVE, "在用", GridState.RETIRED, "已停用")),
                        GridView::state));
    }

    @Override
    public Set<String> keys(RowValues row) {
        var keys = new HashSet<String>();
        if (row.values().containsKey("id")) {
            keys.add("id:" + row.values().get("id"));
        }
        keys.add(row.text("code") == null ? "name:" + named(row) : "code:" + row.text("code"));
        return keys;
    }

    @Override
    public List<@Nullable GridView> existing(List<RowValues> rows) {
        var byId = search.byIds(distinct(rows, row -> row.get("id", UUID.class))).stream()
                .collect(Collectors.toMap(grid -> UUID.fromString(grid.id()), Function.identity()));
        var byCode = search.byCodes(distinct(rows, row -> row.text("code"))).stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        var byName =
                byName(rows.stream().filter(row -> row.text("code") == null).toList());
        var found = new ArrayList<@Nullable GridView>();
        for (var row : rows) {
            var grid = byId.get(row.get("id", UUID.class));
            if (grid == null) {
                grid = row.text("code") == null ? byName.get(named(row)) : byCode.get(row.text("code"));
            }
            found.add(grid);
        }
        return found;
    }

    private Map<String, GridView> byName(List<RowValues> rows) {
        var found = new HashMap<String, GridView>();
        if (!rows.isEmpty()) {
            search.named(distinct(rows, GridSheet::areaOf), distinct(rows, row -> row.text("name")))
                    .forEach(grid -> found.putIfAbsent(grid.areaCode() + "|" + grid.name(), grid));
        }
        return found;
    }

    private static String named(RowValues row) {
        return areaOf(row) + "|" + row.text("name");
    }

    /** A code says which area it is of. */
    private static @Nullable String areaOf(RowValues row) {
        String area = row.text("areaCode");
        String code = row.text("code");
        return area == null && code != null && code.length() > AREA_DIGITS ? code.substring(0, AREA_DIGITS) : area;
    }

    private static <T> Set<T> distinct(List<RowValues> rows, Function<RowValues, @Nullable T> value) {
        return rows.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public String nameOf(GridView existing) {
        return existing.code();
    }

    @Override
    public CreateGrid command(RowValues row) {
        return new CreateGrid(
                row.get("id", UUID.class),
                row.text("code"),
                areaOf(row),
                row.text("name"),
                row.get("kind", GridKind.class),
                row.list("networks"),
                row.list("externalCodes"));
    }

    @Override
    public List<Judged<GridView>> create(List<CreateGrid> commands) {
        return editing.createAll(commands);
    }
}
