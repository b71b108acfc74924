package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import io.gridward.service.ErrandOrigin;
import io.gridward.shared.transaction.CopiedRows;

/** What residents had done for them in the last weeks; errands in every state. */
final class DemoErrands {

    private static final int OF_A_GRID = 2;

    private static final String ERRAND = "id, grid_code, wanted, origin, resident_name, resident_phone, filed_by_name,"
            + " filed_at, state, open, agreed_on, done_on, ended_on, ended_at, step_count, version";
    private static final String STEP =
            "errand_id, seq, verb, actor_name, from_state, to_state, at, note, agreed_on, means";

    private static final List<String> WANTED = List.of(
            "代办老年优待证",
            "代办居住证续签",
            "开具入学证明",
            "代交城乡居民医保",
            "疏通厨房下水道",
            "代取慢性病药品",
            "修理楼道灯",
            "代办残疾人补贴申请",
            "预约上门体检",
            "代缴有线电视费");

    private final DemoTime time;
    private final SealedPeople people;
    private final SplittableRandom random = new SplittableRandom(DemoCounty.SEED + 11);
    private final CopiedRows errands;
    private final CopiedRows steps;
    private int made;

    DemoErrands(Connection connection, DemoTime time, SealedPeople people) throws SQLException {
        this.time = time;
        this.people = people;
        errands = CopiedRows.into(connection, "errand", ERRAND);
        steps = CopiedRows.into(connection, "errand_step", STEP);
    }

    /** @return how many */
    int load(List<DemoTeam> teams) throws SQLException {
        for (var team : teams) {
            for (int left = OF_A_GRID; left > 0; left--) {
                add(team, new DemoErrand(filedAt(), time, random));
            }
        }
        errands.finish();
        steps.finish();
        return made;
    }

    private Instant filedAt() {
        var minutes = random.nextInt(30, DemoTime.DAYS_OF_CASES * 24 * 60);
        var at = time.inOffice(time.now().minusSeconds(60L * minutes));
        return at.isAfter(time.now()) ? time.now() : at;
    }

    private void add(DemoTeam team, DemoErrand errand) throws SQLException {
        UUID id = DemoId.ERRAND.of(++made);
        var resident = people.next(id);
        var origins = ErrandOrigin.values();
        var endedAt = errand.endedAt();
        errands.add(
                id,
                team.grid().code(),
                WANTED.get(random.nextInt(WANTED.size())),
                origins[random.nextInt(origins.length)],
                resident.name(),
                resident.phone(),
                team.fullTime().name(),
                errand.steps().get(0).at(),
                errand.state(),
                errand.isOpen(),
                errand.agreedOn(),
                errand.doneOn(),
                endedAt == null ? null : time.dayOf(endedAt),
                endedAt,
                errand.steps().size(),
                errand.steps().size() - 1);
        int seq = 0;
        for (var step : errand.steps()) {
            steps.add(
                    id,
                    ++seq,
                    step.verb(),
                    team.fullTime().name(),
                    step.from(),
                    step.to(),
                    step.at(),
                    step.note(),
                    step.agreedOn(),
                    step.means());
        }
    }
}
