package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import io.gridward.grid.GridKind;
import io.gridward.grid.GridState;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Geodesy;
import io.gridward.shared.geo.Wkb;
import io.gridward.shared.transaction.CopiedRows;

/** The synthetic grids. Each says so in its name: 团圈社区第1网格（合成）. */
final class DemoGrids {

    /** Market streets, a development zone and a school quarter by their names: their last grid is a dedicated one. */
    private static final Pattern FUNCTIONAL = Pattern.compile(".*(街居委会|市村委会)|开发社区|园丁社区");

    private static final String GRID =
            "id, code, area_code, name, kind, state, networks, external_codes," + " created_at, version";
    private static final String BOUNDARY = "id, grid_id, valid_from, geometry, west, south, east, north,"
            + " area_square_metres, original_datum, created_at";

    private final Connection connection;
    private final DemoTime time;

    DemoGrids(Connection connection, DemoTime time) {
        this.connection = connection;
        this.time = time;
    }

    /** @return the grids in the order of their codes */
    List<DemoGrid> load() throws SQLException {
        var names = areaNames();
        var tiles = CountyTiling.tile(CountyOutline.read(), names.keySet(), DemoCounty.SEED);
        var grids = new ArrayList<DemoGrid>();
        for (var tile : tiles) {
            String town = tile.areaCode().substring(0, 9);
            grids.add(new DemoGrid(tile, name(names, tile.areaCode()), name(names, town)));
        }
        insert(grids);
        insertBoundaries(grids);
        return grids;
    }

    private Map<String, String> areaNames() throws SQLException {
        var names = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select code, name from area")) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        }
        return names;
    }

    /** Tiles lie in areas that have just been read, and towns were read with their villages. */
    private static String name(Map<String, String> names, String code) {
        return Objects.requireNonNull(names.get(code));
    }

    private void insert(List<DemoGrid> grids) throws SQLException {
        var none = List.of();
        var rows = CopiedRows.into(connection, "grid", GRID);
        for (int i = 0; i < grids.size(); i++) {
            var grid = grids.get(i);
            boolean last = i + 1 == grids.size() || !grids.get(i + 1).areaCode().equals(grid.areaCode());
            rows.add(
                    DemoId.GRID.of(i + 1),
                    grid.code(),
                    grid.areaCode(),
                    name(grid),
                    last && FUNCTIONAL.matcher(grid.areaName()).matches() ? GridKind.DEDICATED : GridKind.BASIC,
                    GridState.ACTIVE,
                    none,
                    none,
                    time.gridsSince(),
                    0);
        }
        rows.finish();
    }

    private static String name(DemoGrid grid) {
        String village = grid.areaName().replaceFirst("村委会$", "村");
        return village + "第" + grid.tile().sequence() + "网格（合成）";
    }

    private void insertBoundaries(List<DemoGrid> grids) throws SQLException {
        var rows = CopiedRows.into(connection, "grid_boundary", BOUNDARY);
        for (int i = 0; i < grids.size(); i++) {
            var boundary = grids.get(i).boundary();
            var box = boundary.getEnvelopeInternal();
            rows.add(
                    DemoId.BOUNDARY.of(i + 1),
                    DemoId.GRID.of(i + 1),
                    time.gridsSince(),
                    Wkb.write(boundary),
                    box.getMinX(),
                    box.getMinY(),
                    box.getMaxX(),
                    box.getMaxY(),
                    Math.round(Geodesy.area(boundary)),
                    Datum.WGS84,
                    time.gridsSince());
        }
        rows.finish();
    }
}
