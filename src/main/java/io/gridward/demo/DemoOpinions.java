package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.transaction.CopiedRows;

/** What residents think, most of it answered within the working days there are; some about one thing and answered at once. */
final class DemoOpinions {

    private static final int PERCENT_OF_GRIDS = 80;
    private static final int PERCENT_ANSWERED = 85;
    private static final int PERCENT_GROUPED = 60;
    private static final String ROOM = "综合信息指挥室";

    private static final String GROUP =
            "id, area_code, title, created_at, answer, answered_by_name, answered_at, version";
    private static final String OPINION = "id, grid_code, text, group_id, filed_by_name, filed_at, filed_on, answer,"
            + " answered_by_name, answered_at, answered_on, version";
    private static final String TAGGING = "opinion_id, tag_code";

    private record Said(String text, List<String> tags, String answer) {}

    private static final List<Said> SAID = List.of(
            new Said("路口车多，希望增设红绿灯", List.of("TRAFFIC", "SAFETY"), "已列入下季度交通改善计划。"),
            new Said("小区停车位不够", List.of("TRAFFIC", "HOUSING"), "物业将重新划线，增加四十个车位。"),
            new Said("希望社区开办老年食堂", List.of("ELDERLY"), "已选址，年内开张。"),
            new Said("河边垃圾桶太少", List.of("ENVIRONMENT"), "本周内增设十只。"),
            new Said("卫生服务站周末没人", List.of("HEALTH"), "自下月起周六上午开放。"),
            new Said("夜间施工吵得睡不着", List.of("ENVIRONMENT", "OTHER"), "已责令22时后停工。"),
            new Said("放学时校门口太乱", List.of("EDUCATION", "TRAFFIC"), "上下学时段增派两名劝导员。"),
            new Said("楼道里电瓶车充电，怕着火", List.of("SAFETY", "HOUSING"), "已加装集中充电桩，违者劝离。"));

    private final DemoTime time;
    private final SplittableRandom random = new SplittableRandom(DemoCounty.SEED + 13);
    private final CopiedRows opinions;
    private final CopiedRows groups;
    private final CopiedRows taggings;
    private int made;

    DemoOpinions(Connection connection, DemoTime time) throws SQLException {
        this.time = time;
        groups = CopiedRows.into(connection, "opinion_group", GROUP);
        opinions = CopiedRows.into(connection, "opinion", OPINION);
        taggings = CopiedRows.into(connection, "opinion_tagging", TAGGING);
    }

    private record Group(
            UUID id, String area, Said about, @Nullable Instant answeredAt) {}

    /** @return how many */
    int load(List<DemoTeam> teams) throws SQLException {
        var towns =
                teams.stream().map(team -> team.grid().townCode()).distinct().toList();
        for (int number = 0; number < towns.size(); number++) {
            // Of the first thing a town has talked about there is an answer, of the second none yet.
            addOf(towns.get(number), group(2 * number, towns.get(number), true), teams);
            addOf(towns.get(number), group(2 * number + 1, towns.get(number), false), teams);
        }
        groups.finish();
        opinions.finish();
        taggings.finish();
        return made;
    }

    private Group group(int number, String town, boolean answered) throws SQLException {
        var about = SAID.get(number % SAID.size());
        var at = answered ? time.inOffice(time.now().minus(Duration.ofDays(4))) : null;
        var group = new Group(DemoId.OPINION_GROUP.of(number + 1L), town, about, at);
        groups.add(
                group.id(),
                town,
                about.text(),
                time.now().minus(Duration.ofDays(answered ? 9 : 2)),
                at == null ? null : about.answer(),
                at == null ? null : ROOM,
                at,
                at == null ? 0 : 1);
        return group;
    }

    private void addOf(String town, Group group, List<DemoTeam> teams) throws SQLException {
        for (var team : teams) {
            if (team.grid().townCode().equals(town) && random.nextInt(100) < PERCENT_OF_GRIDS) {
                if (random.nextInt(100) < PERCENT_GROUPED) {
                    addGrouped(team, group);
                } else {
                    addAlone(team);
                }
            }
        }
    }

    private void addGrouped(DemoTeam team, Group group) throws SQLException {
        var before = group.answeredAt() == null ? time.now() : group.answeredAt();
        var filedAt = before.minusSeconds(random.nextInt(3600, 4 * 86_400));
        add(team, group.about(), group.id(), filedAt, group.answeredAt());
    }

    private void addAlone(DemoTeam team) throws SQLException {
        var filedAt = time.now().minusSeconds(random.nextInt(3600, DemoTime.DAYS_OF_CASES * 86_400));
        var answeredAt = time.inOffice(filedAt.plusSeconds(random.nextInt(6 * 3600, 6 * 86_400)));
        boolean answered = random.nextInt(100) < PERCENT_ANSWERED && answeredAt.isBefore(time.now());
        add(team, SAID.get(random.nextInt(SAID.size())), null, filedAt, answered ? answeredAt : null);
    }

    private void add(DemoTeam team, Said said, @Nullable UUID group, Instant filedAt, @Nullable Instant answeredAt)
            throws SQLException {
        var id = DemoId.OPINION.of(++made);
        opinions.add(
                id,
                team.grid().code(),
                said.text(),
                group,
                team.fullTime().name(),
                filedAt,
                time.dayOf(filedAt),
                answeredAt == null ? null : said.answer(),
                answeredAt == null ? null : ROOM,
                answeredAt,
                answeredAt == null ? null : time.dayOf(answeredAt),
                (group == null ? 0 : 1) + (answeredAt == null ? 0 : 1));
        for (String tag : said.tags()) {
            taggings.add(id, tag);
        }
    }
}
