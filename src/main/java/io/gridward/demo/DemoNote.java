package io.gridward.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import io.gridward.workrecord.WorkRecordKind;

import static io.gridward.workrecord.WorkRecordKind.ERRAND;
import static io.gridward.workrecord.WorkRecordKind.HAZARD;
import static io.gridward.workrecord.WorkRecordKind.NOTHING_FOUND;
import static io.gridward.workrecord.WorkRecordKind.OPINION;
import static io.gridward.workrecord.WorkRecordKind.PATROL;
import static io.gridward.workrecord.WorkRecordKind.PUBLICITY;
import static io.gridward.workrecord.WorkRecordKind.VISIT;

/**
 * What workers of the demo note: short, so that the same said on another day is honest and no repetition
 * (gridward.records.similar.own-length), and of one pattern once a day.
 */
record DemoNote(WorkRecordKind kind, String text) {

    private static final List<DemoNote> PATTERNS = List.of(
            new DemoNote(PATROL, "巡查%d号楼周边，秩序正常"),
            new DemoNote(PATROL, "巡查河道%d米，水面整洁"),
            new DemoNote(PATROL, "巡查沿街商铺%d家"),
            new DemoNote(PATROL, "检查灭火器%d只，均有效"),
            new DemoNote(PATROL, "夜市摊位%d个，均已入线"),
            new DemoNote(VISIT, "走访独居老人%d户，平安"),
            new DemoNote(VISIT, "走访出租房%d间，已登记"),
            new DemoNote(VISIT, "走访企业%d家，听取意见"),
            new DemoNote(VISIT, "回访残疾人家庭%d户"),
            new DemoNote(VISIT, "入户核对人口信息%d户"),
            new DemoNote(ERRAND, "代办老年证%d件"),
            new DemoNote(ERRAND, "代办入学证明%d件"),
            new DemoNote(ERRAND, "代取药品%d份，送到家"),
            new DemoNote(PUBLICITY, "发放反诈宣传单%d份"),
            new DemoNote(PUBLICITY, "宣传垃圾分类，%d户"),
            new DemoNote(PUBLICITY, "讲解消防知识，%d人参加"),
            new DemoNote(HAZARD, "楼道电瓶车%d辆，已劝离"),
            new DemoNote(HAZARD, "消防通道车辆%d台，已挪"),
            new DemoNote(HAZARD, "窨井盖松动%d处，已报修"),
            new DemoNote(OPINION, "居民盼增设路灯%d盏"),
            new DemoNote(OPINION, "居民反映停车难，%d人"),
            new DemoNote(NOTHING_FOUND, "第%d片区未发现问题"));

    /** As many different ones as asked for. */
    static List<DemoNote> some(int count, SplittableRandom random) {
        var left = new ArrayList<>(PATTERNS);
        var notes = new ArrayList<DemoNote>();
        while (notes.size() < count) {
            var pattern = left.remove(random.nextInt(left.size()));
            notes.add(new DemoNote(pattern.kind, pattern.text.formatted(random.nextInt(1, 60))));
        }
        return notes;
    }
}
