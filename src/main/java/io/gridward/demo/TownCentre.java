package io.gridward.demo;

import java.util.List;

/**
 * About where a street or town of Cixi has its centre, in WGS-84 degrees read off a map to a kilometre or so. Good
 * enough to lay a synthetic town where people look for it, and for nothing else.
 */
record TownCentre(String code, double longitude, double latitude) {

    /** Functional zones (402–406) are missing on purpose: they have only placeholder communities (虚拟). */
    static final List<TownCentre> ALL = List.of(
            new TownCentre("330282002", 121.235, 30.185), // 宗汉街道
            new TownCentre("330282003", 121.29, 30.21), // 坎墩街道
            new TownCentre("330282004", 121.25, 30.165), // 浒山街道
            new TownCentre("330282005", 121.275, 30.18), // 白沙路街道
            new TownCentre("330282006", 121.255, 30.19), // 古塘街道
            new TownCentre("330282104", 121.43, 30.09), // 掌起镇
            new TownCentre("330282107", 121.41, 30.15), // 观海卫镇
            new TownCentre("330282108", 121.40, 30.20), // 附海镇
            new TownCentre("330282109", 121.35, 30.14), // 桥头镇
            new TownCentre("330282110", 121.31, 30.12), // 匡堰镇
            new TownCentre("330282111", 121.36, 30.18), // 逍林镇
            new TownCentre("330282112", 121.38, 30.25), // 新浦镇
            new TownCentre("330282113", 121.33, 30.20), // 胜山镇
            new TownCentre("330282114", 121.25, 30.12), // 横河镇
            new TownCentre("330282116", 121.27, 30.27), // 崇寿镇
            new TownCentre("330282118", 121.21, 30.30), // 庵东镇
            new TownCentre("330282120", 121.17, 30.22), // 长河镇
            new TownCentre("330282121", 121.12, 30.18), // 周巷镇
            new TownCentre("330282123", 121.56, 30.08)); // 龙山镇

    Spot spot() {
        return Spot.of(longitude, latitude);
    }
}
