package io.gridward.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What cases of the demo are about.
 *
 * @param share how often, out of the sum of all shares
 */
record Trouble(String category, int share, String department, String text, String result) {

    /** Of which nobody expects that it is settled soon. */
    static final Trouble LENGTHY = new Trouble("02001", 6, "司法局", "邻里因楼道堆物发生争执", "双方达成调解协议，楼道已清理");

    static final List<Trouble> ALL = List.of(
            new Trouble("01001", 9, "住建局", "下水道堵塞，污水外溢", "已疏通管道并冲洗路面"),
            new Trouble("01001", 4, "住建局", "雨水井盖破损，存在坠落风险", "已更换井盖"),
            new Trouble("01002", 8, "城管局", "路灯不亮，居民夜间出行不便", "已更换灯具，恢复照明"),
            LENGTHY,
            new Trouble("02002", 3, "人社局", "工人反映企业拖欠两个月工资", "企业已按调解意见支付工资"),
            new Trouble("02003", 5, "住建局", "业主反映物业不及时维修电梯", "物业已完成电梯维修并公示"),
            new Trouble("02004", 2, "自然资源和规划局", "两户因宅基地界址发生纠纷", "现场复测界址，双方签字确认"),
            new Trouble("02005", 1, "卫健局", "患者家属对诊疗费用有异议", "医院已逐项解释并退还误收费用"),
            new Trouble("03001", 6, "公安局", "架空层被隔断后违规出租", "已拆除隔断，租客另行安置"),
            new Trouble("03002", 3, "公安局", "电动自行车电瓶被盗", "已立案侦查并加装监控"),
            new Trouble("04001", 5, "民政局", "独居老人需要定期上门探访", "已列入每周探访名单"),
            new Trouble("05001", 6, "民政局", "居民建议增设老年食堂", "已答复居民，列入明年计划"),
            new Trouble("05001", 3, "住建局", "居民建议在路口增设非机动车停车位", "已划设停车位二十个"),
            new Trouble("06", 2, "司法局", "开展反诈宣传，入户发放资料", "宣传已完成，发放资料一百份"),
            new Trouble("07001", 1, "应急管理局", "沿街店铺油烟管道起火冒烟", "明火已扑灭，无人员伤亡"),
            new Trouble("07002", 1, "应急管理局", "老旧围墙部分坍塌，占用人行道", "已拉设警戒并清理砖块"),
            new Trouble("08001", 12, "城管局", "垃圾桶旁有暴露垃圾，异味明显", "垃圾已清运，地面已冲洗"),
            new Trouble("08002", 9, "城管局", "渣土车撒漏，路面有泥土", "路面已清扫冲洗"),
            new Trouble("08003", 3, "城管局", "绿化带灌木枯死", "已补种绿植"),
            new Trouble("08004", 3, "城管局", "屋顶正在搭建彩钢棚", "已责令停工"),
            new Trouble("08005", 1, "城管局", "楼顶违章建筑待拆除", "违章建筑已拆除，垃圾已清运"),
            new Trouble("09001", 8, "应急管理局", "车辆停放堵塞消防通道", "车辆已驶离，地面补划禁停线"),
            new Trouble("09", 4, "应急管理局", "楼道内电动自行车飞线充电", "已拆除飞线，引导到充电棚充电"),
            new Trouble("99", 2, "民政局", "走失宠物在小区内徘徊", "已由主人领回"));

    private static final int SHARES = ALL.stream().mapToInt(Trouble::share).sum();

    /** Emergencies are handled around the clock. */
    boolean isEmergency() {
        return category.startsWith("07");
    }

    static Trouble any(SplittableRandom random) {
        int draw = random.nextInt(SHARES);
        for (var trouble : ALL) {
            draw -= trouble.share;
            if (draw < 0) {
                return trouble;
            }
        }
        throw new IllegalStateException("The shares do not add up");
    }
}
