package io.gridward.shared.geo;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals of coordinates and shapes. */
public enum GeoProblem implements ProblemKind {
    DATUM_UNKNOWN(
            "缺少坐标系或坐标系未知",
            "The datum is missing or unknown",
            "datum 必须是 WGS84 或 GCJ02，收到“{datum}”",
            "datum must be WGS84 or GCJ02, not \"{datum}\""),
    COORDINATE_OFF_EARTH(
            "坐标不在地球上",
            "The coordinate is not on the earth",
            "经度须在 -180 至 180 之间，纬度须在 -90 至 90 之间，收到经度 {longitude}、纬度 {latitude}",
            "Longitude runs from -180 to 180 and latitude from -90 to 90, not {longitude} and {latitude}"),
    COORDINATES_SWAPPED(
            "经纬度次序颠倒",
            "Longitude and latitude are swapped",
            "应先经度后纬度；收到经度 {longitude}、纬度 {latitude}，似为颠倒",
            "Longitude comes first, latitude second; longitude {longitude} and latitude {latitude} look swapped"),
    GEOMETRY_MALFORMED(
            "不是 GeoJSON 几何对象",
            "Not a GeoJSON geometry",
            "{pointer} 处不符合 RFC 7946",
            "What stands at {pointer} is not as RFC 7946 says"),
    GEOMETRY_TYPE_UNSUPPORTED(
            "几何类型不受支持",
            "The geometry type is not supported",
            "边界必须是 Polygon 或 MultiPolygon，收到“{geometryType}”",
            "A boundary is a Polygon or a MultiPolygon, not \"{geometryType}\""),
    GEOMETRY_EMPTY("几何为空", "The geometry is empty", "{pointer} 处没有任何坐标", "There are no coordinates at {pointer}"),
    GEOMETRY_TOO_LARGE(
            "几何的点数过多",
            "The geometry has too many points",
            "最多允许 {limit} 个点",
            "No more than {limit} points are accepted"),
    GEOMETRY_TANGLED(
            "几何过于曲折",
            "The geometry is too tangled",
            "太多的边彼此交错，无法在合理时间内检查",
            "Too many edges run across one another for the geometry to be checked in reasonable time"),
    RING_OPEN(
            "环未闭合",
            "A ring is open",
            "{pointer} 处的环首尾坐标不同",
            "The first and last position of the ring at {pointer} differ"),
    RING_TOO_SHORT(
            "环的点数不足",
            "A ring has too few positions",
            "{pointer} 处的环至少需要四个位置，且其中三个互不相同",
            "The ring at {pointer} needs at least four positions, three of them distinct"),
    GEOMETRY_SELF_INTERSECTS(
            "边界自相交",
            "The boundary intersects itself",
            "在经度 {longitude}、纬度 {latitude} 处自相交",
            "It intersects itself at longitude {longitude}, latitude {latitude}"),
    HOLE_OUTSIDE_SHELL(
            "洞在外环之外",
            "A hole lies outside its polygon",
            "经度 {longitude}、纬度 {latitude} 处的洞不在外环之内",
            "The hole at longitude {longitude}, latitude {latitude} is not inside the outer ring"),
    GEOMETRY_INVALID(
            "边界不构成面",
            "The boundary encloses no proper area",
            "经度 {longitude}、纬度 {latitude} 处的环互相嵌套或割断了面",
            "Rings are nested or cut the area apart at longitude {longitude}, latitude {latitude}");

    private final Definition definition;

    /** Every kind here speaks of the shape of the input alone. */
    GeoProblem(String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(400, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
