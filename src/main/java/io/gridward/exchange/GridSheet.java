package io.gridward.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.BoundarySearch;
import io.gridward.grid.CreateDrawnGrid;
import io.gridward.grid.CreateGrid;
import io.gridward.grid.Drawing;
import io.gridward.grid.GridEditing;
import io.gridward.grid.GridKind;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridState;
import io.gridward.grid.GridView;
import io.gridward.shared.problem.Judged;

/** Grids as rows. A row names its grid by id or by code; without either by area and name. */
@Singleton
class GridSheet implements Sheet<GridView, CreateDrawnGrid> {

    private static final int AREA_DIGITS = 12;

    private final GridSearch search;
    private final GridEditing editing;
    private final BoundarySearch boundaries;

    GridSheet(GridSearch search, GridEditing editing, BoundarySearch boundaries) {
        this.search = search;
        this.editing = editing;
        this.boundaries = boundaries;
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
                Column.key("datum", "坐标系", CellType.CODE),
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
        var byId = search.byIds(Lookup.distinct(rows, row -> row.get("id", UUID.class))).stream()
                .collect(Collectors.toMap(grid -> UUID.fromString(grid.id()), Function.identity()));
        var byCode = search.byCodes(Lookup.distinct(rows, row -> row.text("code"))).stream()
                .collect(Collectors.toMap(GridView::code, Function.identity()));
        var byName =
                byName(rows.stream().filter(row -> row.text("code") == null).toList());
        return Lookup.each(rows, row -> {
            var grid = byId.get(row.get("id", UUID.class));
            if (grid != null) {
                return grid;
            }
            String code = row.text("code");
            return code == null ? byName.get(named(row)) : byCode.get(code);
        });
    }

    private Map<String, GridView> byName(List<RowValues> rows) {
        var found = new HashMap<String, GridView>();
        if (!rows.isEmpty()) {
            search.named(Lookup.distinct(rows, GridSheet::areaOf), Lookup.distinct(rows, row -> row.text("name")))
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

    /** For a field whose own constraints refuse null. */
    @SuppressWarnings("NullAway")
    private static String claimedAreaOf(RowValues row) {
        return areaOf(row);
    }

    @Override
    public String nameOf(GridView existing) {
        return existing.code();
    }

    @Override
    public List<String> properties() {
        return columns().stream().map(Column::name).toList();
    }

    /** A boundary that came with a row is part of what it says. */
    @Override
    public List<List<String>> differences(List<RowValues> rows, List<GridView> existing) {
        var differences = new ArrayList<>(Sheet.super.differences(rows, existing));
        var drawn = new ArrayList<Integer>();
        var grids = new ArrayList<GridView>();
        var drawings = new ArrayList<Drawing>();
        for (int i = 0; i < rows.size(); i++) {
            var drawing = drawing(rows.get(i));
            if (drawing != null) {
                drawn.add(i);
                grids.add(existing.get(i));
                drawings.add(drawing);
            }
        }
        var areDrawn = drawn.isEmpty() ? List.<Boolean>of() : boundaries.areDrawn(grids, drawings);
        for (int i = 0; i < areDrawn.size(); i++) {
            if (!areDrawn.get(i)) {
                int row = drawn.get(i);
                differences.set(
                        row,
                        Stream.concat(differences.get(row).stream(), Stream.of("geometry"))
                                .toList());
            }
        }
        return differences;
    }

    @Override
    public CreateDrawnGrid command(RowValues row) {
        return new CreateDrawnGrid(
                new CreateGrid(
                        row.get("id", UUID.class),
                        row.text("code"),
                        claimedAreaOf(row),
                        row.uncheckedText("name"),
                        row.get("kind", GridKind.class),
                        row.list("networks"),
                        row.list("externalCodes")),
                drawing(row));
    }

    @Override
    public List<?> constrained(CreateDrawnGrid command) {
        return List.of(command.grid());
    }

    private static @Nullable Drawing drawing(RowValues row) {
        var feature = row.feature();
        return feature == null || feature.path("geometry").isNull()
                ? null
                : new Drawing(row.text("datum"), feature.path("geometry"));
    }

    @Override
    public List<Judged<GridView>> create(List<CreateDrawnGrid> commands) {
        return editing.createAll(commands);
    }
}
