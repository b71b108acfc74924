package io.gridward.shared.geo;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of coordinates and shapes. */
public enum GeoProblem implements ProblemKind {
    DATUM_UNKNOWN(
            new Text("缺少坐标系或坐标系未知", "The datum is missing or unknown"),
            new Text("datum 必须是 WGS84 或 GCJ02，收到“{datum}”", "datum must be WGS84 or GCJ02, not \"{datum}\""),
            new Text(
                    "注明坐标系：wx.getLocation 默认返回 WGS84，type 为 gcj02 或取自国内地图时为 GCJ02",
                    "Say the datum: wx.getLocation answers WGS84 unless its type is gcj02; Chinese web maps speak GCJ02")),
    COORDINATE_OFF_EARTH(
            new Text("坐标不在地球上", "The coordinate is not on the earth"),
            new Text(
                    "经度须在 -180 至 180 之间，纬度须在 -90 至 90 之间，收到经度 {longitude}、纬度 {latitude}",
                    "Longitude runs from -180 to 180 and latitude from -90 to 90, not {longitude} and {latitude}"),
            new Text("检查单位是否为度，以及是否误用了投影坐标（米）", "Check that the values are degrees, not projected metres")),
    COORDINATES_SWAPPED(
            new Text("经纬度次序颠倒", "Longitude and latitude are swapped"),
            new Text(
                    "应先经度后纬度；收到经度 {longitude}、纬度 {latitude}，似为颠倒",
                    "Longitude comes first, latitude second; longitude {longitude} and latitude {latitude} look swapped"),
            new Text("按 GeoJSON 的次序先给经度、后给纬度", "Send longitude first and latitude second, as GeoJSON does")),
    GEOMETRY_MALFORMED(
            new Text("不是 GeoJSON 几何对象", "Not a GeoJSON geometry"),
            new Text("{pointer} 处不符合 RFC 7946", "What stands at {pointer} is not as RFC 7946 says"),
            new Text(
                    "用绘图工具重新导出 GeoJSON（RFC 7946），检查 pointer 所指之处",
                    "Export the GeoJSON (RFC 7946) anew from the drawing tool and look at what pointer names")),
    GEOMETRY_TYPE_UNSUPPORTED(
            new Text("几何类型不受支持", "The geometry type is not supported"),
            new Text(
                    "边界必须是 Polygon 或 MultiPolygon，收到“{geometryType}”",
                    "A boundary is a Polygon or a MultiPolygon, not \"{geometryType}\""),
            new Text("把线闭合成面，或拆开 GeometryCollection", "Close lines to polygons, take collections apart")),
    GEOMETRY_EMPTY(
            new Text("几何为空", "The geometry is empty"),
            new Text("{pointer} 处没有任何坐标", "There are no coordinates at {pointer}"),
            new Text(
                    "补全坐标；要取消网格请停用该网格，而不是提交空边界",
                    "Fill in the coordinates; to give a grid up retire it rather than empty its boundary")),
    GEOMETRY_TOO_LARGE(
            new Text("几何的点数过多", "The geometry has too many points"),
            new Text("最多允许 {limit} 个点", "No more than {limit} points are accepted"),
            new Text(
                    "在绘图工具中简化边界（容差 1 米即可），或请运维调整 GRIDWARD_BOUNDARY_MAX_POINTS",
                    "Simplify the boundary in the drawing tool, one metre of tolerance will do, or have GRIDWARD_BOUNDARY_MAX_POINTS raised")),
    GEOMETRY_TANGLED(
            new Text("几何过于曲折", "The geometry is too tangled"),
            new Text(
                    "太多的边彼此交错，无法在合理时间内检查",
                    "Too many edges run across one another for the geometry to be checked in reasonable time"),
            new Text(
                    "这通常不是手绘的边界：检查点的次序，简化后重新提交",
                    "Nobody draws such a boundary by hand: check the order of the points, simplify, send again")),
    RING_OPEN(
            new Text("环未闭合", "A ring is open"),
            new Text("{pointer} 处的环首尾坐标不同", "The first and last position of the ring at {pointer} differ"),
            new Text("在环的末尾重复第一个坐标", "Repeat the first position at the end of the ring")),
    RING_TOO_SHORT(
            new Text("环的点数不足", "A ring has too few positions"),
            new Text(
                    "{pointer} 处的环至少需要四个位置，且其中三个互不相同",
                    "The ring at {pointer} needs at least four positions, three of them distinct"),
            new Text("至少画三个不同的顶点，并重复起点", "Draw three corners or more and repeat the first")),
    GEOMETRY_SELF_INTERSECTS(
            new Text("边界自相交", "The boundary intersects itself"),
            new Text(
                    "在经度 {longitude}、纬度 {latitude} 处自相交",
                    "It intersects itself at longitude {longitude}, latitude {latitude}"),
            new Text(
                    "在地图上显示 longitude、latitude 处，让绘制者移动交叉的边",
                    "Show the place on the map and let the drawer move the edges that cross")),
    HOLE_OUTSIDE_SHELL(
            new Text("洞在外环之外", "A hole lies outside its polygon"),
            new Text(
                    "经度 {longitude}、纬度 {latitude} 处的洞不在外环之内",
                    "The hole at longitude {longitude}, latitude {latitude} is not inside the outer ring"),
            new Text("删除该洞，或把它画成单独的多边形", "Remove the hole or make it a polygon of its own")),
    GEOMETRY_INVALID(
            new Text("边界不构成面", "The boundary encloses no proper area"),
            new Text(
                    "经度 {longitude}、纬度 {latitude} 处的环互相嵌套或割断了面",
                    "Rings are nested or cut the area apart at longitude {longitude}, latitude {latitude}"),
            new Text(
                    "在给出的位置检查环的嵌套，重叠的部分用 MultiPolygon 分开画",
                    "Look at the rings at the place named and draw separate parts as a MultiPolygon"));

    private final Definition definition;

    /** Every kind here speaks of the shape of the input alone. */
    GeoProblem(Text title, Text detail, Text remedy) {
        this.definition = new Definition(400, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("坐标与图形", "Coordinates and shapes"), values());
        }
    }
}
