package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import io.gridward.shared.transaction.CopiedRows;

/** Policy notices of the last weeks: whom they have reached, who has read them, which households were told in person. */
final class DemoNotices {

    private static final int PERCENT_DELIVERED = 96;
    private static final int PERCENT_READ = 85;
    private static final int PERCENT_TOLD = 35;

    private static final String NOTICE =
            "id, title, text, published_at, published_by_name, withdrawn_at, withdrawal_reason, version";
    private static final String TARGET = "notice_id, area_code";
    private static final String RECEIPT = "notice_id, worker_id, grid_code, delivered_at, read_at";
    private static final String TELLING = "notice_id, household_id, grid_code, told_at, told_by_name";

    private record Notice(String area, int daysAgo, boolean withdrawn, String title, String text) {}

    private static final List<Notice> NOTICES = List.of(
            new Notice("330282006", 2, false, "停水通知", "因管道检修，本周六9时至17时停水，请提前储水。"),
            new Notice("330282121", 4, false, "流感疫苗接种", "60周岁以上老人可到社区卫生服务站免费接种。"),
            new Notice(DemoCounty.COUNTY, 6, false, "城乡居民医保缴费", "明年度城乡居民医保开始缴费，请于下月底前完成。"),
            new Notice("330282114", 9, false, "电动自行车集中充电", "严禁楼道充电，集中充电点已全部启用。"),
            new Notice("330282006", 13, true, "道路施工改道", "三北大街施工，请绕行新城大道。"),
            new Notice("330282121", 17, false, "出租房登记", "房东请在入住三日内办理居住登记。"),
            new Notice(DemoCounty.COUNTY, 24, false, "防范电信诈骗", "公检法不会电话办案，凡要求转账的都是诈骗。"),
            new Notice("330282114", 27, false, "垃圾分类积分", "积分可到村便民服务中心兑换。"));

    private final DemoTime time;
    private final SplittableRandom random = new SplittableRandom(DemoCounty.SEED + 12);
    private final CopiedRows notices;
    private final CopiedRows targets;
    private final CopiedRows receipts;
    private final CopiedRows tellings;

    DemoNotices(Connection connection, DemoTime time) throws SQLException {
        this.time = time;
        notices = CopiedRows.into(connection, "policy_notice", NOTICE);
        targets = CopiedRows.into(connection, "policy_notice_target", TARGET);
        receipts = CopiedRows.into(connection, "policy_notice_receipt", RECEIPT);
        tellings = CopiedRows.into(connection, "policy_notice_telling", TELLING);
    }

    /** @return how many */
    int load(List<DemoTeam> teams, List<DemoHouseholds.Home> homes) throws SQLException {
        for (int number = 0; number < NOTICES.size(); number++) {
            add(DemoId.POLICY_NOTICE.of(number + 1L), NOTICES.get(number), teams, homes);
        }
        int made = notices.finish();
        targets.finish();
        receipts.finish();
        tellings.finish();
        return made;
    }

    private void add(UUID id, Notice notice, List<DemoTeam> teams, List<DemoHouseholds.Home> homes)
            throws SQLException {
        var at = time.at(time.today().minusDays(notice.daysAgo()), LocalTime.of(9, 0));
        boolean withdrawn = notice.withdrawn();
        notices.add(
                id,
                notice.title(),
                notice.text(),
                at,
                "综合信息指挥室",
                withdrawn ? at.plus(Duration.ofHours(30)) : null,
                withdrawn ? "施工推迟" : null,
                withdrawn ? 1 : 0);
        targets.add(id, notice.area());
        for (var team : teams) {
            if (team.grid().code().startsWith(notice.area()) && random.nextInt(100) < PERCENT_DELIVERED) {
                receipt(id, at, team);
            }
        }
        for (var home : homes) {
            if (home.team().grid().code().startsWith(notice.area()) && random.nextInt(100) < PERCENT_TOLD) {
                tell(id, at, home);
            }
        }
    }

    private void receipt(UUID id, Instant published, DemoTeam team) throws SQLException {
        var delivered = published.plusSeconds(random.nextInt(5, 4 * 3600));
        var read = delivered.plusSeconds(random.nextInt(60, 36 * 3600));
        boolean isRead = random.nextInt(100) < PERCENT_READ && read.isBefore(time.now());
        receipts.add(id, team.fullTime().id(), team.grid().code(), delivered, isRead ? read : null);
    }

    private void tell(UUID id, Instant published, DemoHouseholds.Home home) throws SQLException {
        var told = published.plusSeconds(random.nextInt(3600, 40 * 3600));
        var team = home.team();
        if (told.isBefore(time.now())) {
            tellings.add(
                    id, home.id(), team.grid().code(), told, team.fullTime().name());
        }
    }
}
