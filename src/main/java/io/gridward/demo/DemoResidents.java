package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import io.gridward.shared.secret.PersonalData;

/**
 * Work for the residents of three towns in the last weeks: households and who was there, errands, policy notices and
 * opinions. The residents do not exist.
 */
final class DemoResidents {

    /** The town of the demo accounts and two others. */
    private static final Set<String> TOWNS = Set.of("330282006", "330282114", "330282121");

    private final Connection connection;
    private final DemoTime time;
    private final PersonalData personal;
    private final List<DemoTeam> all;
    private final List<DemoTeam> served;

    DemoResidents(Connection connection, DemoTime time, PersonalData personal, List<DemoTeam> teams) {
        this.connection = connection;
        this.time = time;
        this.personal = personal;
        this.all = teams;
        this.served = teams.stream()
                .filter(team -> TOWNS.contains(team.grid().townCode()))
                .toList();
    }

    record Done(int households, int visits, int errands, int notices, int opinions) {}

    Done load() throws SQLException {
        var people = new SealedPeople(personal);
        var households = new DemoHouseholds(connection, time, people);
        var homes = households.load(served);
        int errands = new DemoErrands(connection, time, people).load(served);
        int notices = new DemoNotices(connection, time).load(all, homes);
        int opinions = new DemoOpinions(connection, time).load(served);
        return new Done(households.households(), households.visits(), errands, notices, opinions);
    }
}
