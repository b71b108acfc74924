package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.transaction.CopiedRows;
import io.gridward.staffing.PersonalFields;
import io.gridward.staffing.WorkerKind;
import io.gridward.staffing.WorkerState;

/**
 * The teams: a leader, a full-time worker and two to nine part-timers a grid, and a supervisor for two to four grids of a
 * town. All have been there as long as the grids.
 */
final class DemoStaff {

    private static final int FEWEST_PART_TIMERS = 2;
    private static final int MOST_PART_TIMERS = 9;

    private static final String WORKER =
            "id, kind, name, area_code, education, hire_date, birth_date, phone, phone_hash,"
                    + " id_card, id_card_hash, career, state, created_at, version";
    private static final String ASSIGNMENT = "id, worker_id, grid_code, role, acting, valid_from, created_at, version";

    private final Connection connection;
    private final PersonalData personal;
    private final ObjectMapper json;
    private final LocalDate today;
    private final Instant since;
    private final SyntheticPeople people = new SyntheticPeople(DemoCounty.SEED);
    private final SplittableRandom random = new SplittableRandom(DemoCounty.SEED + 1);
    private int workers;
    private int assignments;

    DemoStaff(Connection connection, DemoTime time, PersonalData personal, ObjectMapper json) {
        this.connection = connection;
        this.personal = personal;
        this.json = json;
        this.today = time.today();
        this.since = time.gridsSince();
    }

    /** @return the teams in the order of the grids */
    List<DemoTeam> load(List<DemoGrid> grids) throws SQLException {
        var teams = new ArrayList<DemoTeam>();
        var workerRows = CopiedRows.into(connection, "worker", WORKER);
        var assignmentRows = CopiedRows.into(connection, "assignment", ASSIGNMENT);
        while (teams.size() < grids.size()) {
            var first = grids.get(teams.size());
            var supervisor = hire(WorkerKind.SUPERVISOR, first.townCode(), first, workerRows);
            var supervised = grids.stream()
                    .skip(teams.size())
                    .limit(random.nextInt(2, 5))
                    .takeWhile(grid -> grid.townCode().equals(first.townCode()))
                    .toList();
            for (var grid : supervised) {
                teams.add(team(grid, supervisor, workerRows));
            }
        }
        workerRows.finish();
        for (var team : teams) {
            assign(team, assignmentRows);
        }
        assignmentRows.finish();
        return teams;
    }

    int workers() {
        return workers;
    }

    private DemoTeam team(DemoGrid grid, DemoTeam.Member supervisor, CopiedRows rows) throws SQLException {
        var leader = hire(WorkerKind.LEADER, grid.areaCode(), grid, rows);
        var fullTime = hire(WorkerKind.FULL_TIME, grid.townCode(), grid, rows);
        var partTimers = new ArrayList<DemoTeam.Member>();
        for (int left = partTimers(); left > 0; left--) {
            partTimers.add(hire(WorkerKind.PART_TIME, grid.areaCode(), grid, rows));
        }
        return new DemoTeam(grid, leader, fullTime, partTimers, supervisor);
    }

    /** Three on average: most grids have few, some have many. */
    private int partTimers() {
        double share = Math.pow(random.nextDouble(), 4);
        return FEWEST_PART_TIMERS + (int) (share * (MOST_PART_TIMERS - FEWEST_PART_TIMERS + 1));
    }

    private DemoTeam.Member hire(WorkerKind kind, String employer, DemoGrid grid, CopiedRows rows) throws SQLException {
        var person = people.person(workers++);
        var id = DemoId.WORKER.of(workers);
        var life = WorkingLife.invent(kind, person.birthDate(), grid, today, random);
        var phone = personal.seal(person.phone(), id, PersonalFields.PHONE);
        var idCard = personal.seal(person.idNumber(), id, PersonalFields.ID_CARD);
        rows.add(
                id,
                kind,
                person.name(),
                employer,
                life.education(),
                life.hireDate(),
                person.birthDate(),
                phone.cipher(),
                phone.fingerprint(),
                idCard.cipher(),
                idCard.fingerprint(),
                write(life),
                WorkerState.ACTIVE,
                since,
                0);
        return new DemoTeam.Member(id, person.name());
    }

    private String write(WorkingLife life) {
        try {
            return json.writeValueAsString(life.career());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void assign(DemoTeam team, CopiedRows rows) throws SQLException {
        assign(team.leader(), WorkerKind.LEADER, team, rows);
        assign(team.fullTime(), WorkerKind.FULL_TIME, team, rows);
        assign(team.supervisor(), WorkerKind.SUPERVISOR, team, rows);
        for (var partTimer : team.partTimers()) {
            assign(partTimer, WorkerKind.PART_TIME, team, rows);
        }
    }

    private void assign(DemoTeam.Member member, WorkerKind role, DemoTeam team, CopiedRows rows) throws SQLException {
        rows.add(DemoId.ASSIGNMENT.of(++assignments), member.id(), team.grid().code(), role, false, since, since, 0);
    }
}
