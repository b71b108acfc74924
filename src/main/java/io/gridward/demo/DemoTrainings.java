package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.gridward.shared.transaction.CopiedRows;
import io.gridward.training.TrainingConfig;
import io.gridward.training.TrainingState;

/**
 * The sessions of the past year with who came: as many as Cixi counted (81, with more than 4,000 person-times;
 * DOMAIN.md §10).
 */
final class DemoTrainings {

    static final int SESSIONS = 81;

    private static final int FEWEST = 50;
    private static final int MOST = 64;
    private static final int DAYS_OF_SESSIONS = 360;
    private static final int PERCENT_ABSENT = 8;
    private static final int PERCENT_LATE = 6;
    private static final Duration ANNOUNCED_BEFORE = Duration.ofDays(14);

    private static final String TRAINING =
            "id, title, kind, area_code, starts_at, ends_at, venue, capacity, state, created_at, version";
    private static final String ENROLMENT = "id, training_id, worker_id, enrolled_at";
    private static final String ATTENDANCE = "id, training_id, worker_id, signed_in_at, late";

    private final Connection connection;
    private final DemoTime time;
    private final Duration grace;
    private final SplittableRandom random = new SplittableRandom(DemoCounty.SEED + 2);
    private final Map<String, List<DemoTeam>> towns;
    private int enrolments;
    private int attendances;

    DemoTrainings(Connection connection, DemoTime time, TrainingConfig config, List<DemoTeam> teams) {
        this.connection = connection;
        this.time = time;
        this.grace = config.grace();
        this.towns = teams.stream()
                .collect(Collectors.groupingBy(team -> team.grid().townCode(), TreeMap::new, Collectors.toList()));
    }

    /** @return person-times */
    int load() throws SQLException {
        var trainings = CopiedRows.into(connection, "training", TRAINING);
        var places = CopiedRows.into(connection, "enrolment", ENROLMENT);
        var signIns = CopiedRows.into(connection, "attendance", ATTENDANCE);
        var inTurn = List.copyOf(towns.entrySet());
        for (int number = 0; number < SESSIONS; number++) {
            var day = time.today().minusDays((long) (SESSIONS - number) * DAYS_OF_SESSIONS / SESSIONS);
            // The streets and towns in turn.
            var town = inTurn.get(number % inTurn.size());
            var session = DemoTraining.invent(number, day, time, random);
            var id = DemoId.TRAINING.of(number + 1);
            insert(id, session, town.getKey(), trainings);
            trainings.finish();
            for (var worker : participants(town.getValue())) {
                enrol(id, session, worker, places);
                if (random.nextInt(100) >= PERCENT_ABSENT) {
                    signIn(id, session, worker, signIns);
                }
            }
        }
        places.finish();
        return signIns.finish();
    }

    private void insert(UUID id, DemoTraining session, String town, CopiedRows rows) throws SQLException {
        rows.add(
                id,
                session.title(),
                session.kind(),
                town,
                session.startsAt(),
                session.endsAt(),
                session.venue(),
                100,
                TrainingState.HELD,
                announced(session),
                1);
    }

    /** Full-time workers first, then leaders and part-timers until the room is full. */
    private List<DemoTeam.Member> participants(List<DemoTeam> teams) {
        int wanted = random.nextInt(FEWEST, MOST);
        var others = new ArrayList<DemoTeam.Member>();
        teams.forEach(
                team -> others.addAll(team.walkers().subList(1, team.walkers().size())));
        return Stream.concat(teams.stream().map(DemoTeam::fullTime), others.stream())
                .limit(wanted)
                .toList();
    }

    private void enrol(UUID training, DemoTraining session, DemoTeam.Member worker, CopiedRows rows)
            throws SQLException {
        var enrolledAt = announced(session).plusSeconds(random.nextInt(60, 86_400));
        rows.add(DemoId.ENROLMENT.of(++enrolments), training, worker.id(), enrolledAt);
    }

    private void signIn(UUID training, DemoTraining session, DemoTeam.Member worker, CopiedRows rows)
            throws SQLException {
        boolean late = random.nextInt(100) < PERCENT_LATE;
        var inTime = session.startsAt().plus(grace);
        var at = late ? inTime.plusSeconds(random.nextInt(30, 1800)) : inTime.minusSeconds(random.nextInt(30, 2400));
        rows.add(DemoId.ATTENDANCE.of(++attendances), training, worker.id(), at, late);
    }

    /** Two weeks before, so that people could enrol. */
    private static Instant announced(DemoTraining session) {
        return session.startsAt().minus(ANNOUNCED_BEFORE);
    }
}
