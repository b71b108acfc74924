package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.gridward.calendar.CalendarSeeding;
import io.gridward.casework.PastCases;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;
import io.gridward.training.TrainingConfig;

/**
 * Loads the demo county into an empty database, once and whole or not at all. The rows go there directly: a history of
 * months cannot be lived through the use cases. What the database demands of them it demands here, too.
 */
@UseCase
public class DemoCounty {

    static final int SEED = 330282;
    static final String COUNTY = "330282";

    /** 团圈社区, grid 1: that of the accounts leader and worker. */
    static final String FIRST_GRID = "330282006004001";

    static final String LOADED = "DEMO_LOADED";

    /** After the divisions and the calendar it hangs on, before the boundaries are read into memory. */
    static final int PRIORITY = CalendarSeeding.PRIORITY + 10;

    /** A busy machine may take longer than the minute that a transaction has otherwise. */
    private static final int MOST_SECONDS = 600;

    private static final Logger LOG = Logger.getLogger(DemoCounty.class);

    private final boolean wanted;
    private final DemoDatabase database;
    private final DemoAccounts accounts;
    private final PastCases pastCases;
    private final DemoFieldwork fieldwork;
    private final DataSource dataSource;
    private final PersonalData personal;
    private final ObjectMapper json;
    private final TrainingConfig training;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Locks locks;
    private final Time time;

    DemoCounty(
            @ConfigProperty(name = "gridward.demo", defaultValue = "false") boolean wanted,
            DemoDatabase database,
            DemoAccounts accounts,
            PastCases pastCases,
            DemoFieldwork fieldwork,
            DataSource dataSource,
            PersonalData personal,
            ObjectMapper json,
            TrainingConfig training,
            CurrentCaller caller,
            Outbox outbox,
            Locks locks,
            Time time) {
        this.wanted = wanted;
        this.database = database;
        this.accounts = accounts;
        this.pastCases = pastCases;
        this.fieldwork = fieldwork;
        this.dataSource = dataSource;
        this.personal = personal;
        this.json = json;
        this.training = training;
        this.caller = caller;
        this.outbox = outbox;
        this.locks = locks;
        this.time = time;
    }

    @TransactionConfiguration(timeout = MOST_SECONDS)
    void atStart(@Observes @Priority(PRIORITY) StartupEvent start) {
        if (wanted) {
            load();
        }
    }

    /** @return false when it was there already, or when there is other data it must not be mixed with */
    @ActivateRequestContext
    boolean load() {
        // Two nodes that start on an empty database wait for each other here.
        locks.acquire("demo");
        if (database.isLoaded()) {
            LOG.info("The demo county was loaded before");
            return false;
        }
        if (database.isInUse()) {
            LOG.warn("The demo county is not loaded: this database holds grids or accounts that are not the demo's."
                    + " Start without GRIDWARD_DEMO=true, or with an empty data directory or database.");
            return false;
        }
        long began = System.nanoTime();
        var loaded = fill();
        LOG.infof(
                "Demo county loaded in %.1f s: %d grids, %d workers, %d cases, %d trainings with %d person-times,"
                        + " %d tracks, %d work records, %d duty days, %d households with %d visits, %d errands, %d notices,"
                        + " %d opinions",
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0,
                loaded.grids(),
                loaded.workers(),
                loaded.cases(),
                loaded.trainings(),
                loaded.personTimes(),
                loaded.tracks(),
                loaded.records(),
                loaded.dutyDays(),
                loaded.households(),
                loaded.visits(),
                loaded.errands(),
                loaded.notices(),
                loaded.opinions());
        return true;
    }

    private DemoLoaded fill() {
        try (var connection = dataSource.getConnection()) {
            var now = new DemoTime(time.now(), time.zone());
            var grids = new DemoGrids(connection, now).load();
            var staff = new DemoStaff(connection, now, personal, json);
            var teams = staff.load(grids);
            var departments = new DemoDepartments(connection, now).load(teams);
            caller.actAs(Caller.SYSTEM);
            var offices = new CaseOffices(departments, teams, accounts.create(first(teams)));
            var cases = new DemoCases(pastCases, now, teams, offices).load(connection);
            var trainings = new DemoTrainings(connection, now, training, teams);
            int personTimes = trainings.load();
            var done = fieldwork.load(connection, now, teams, cases);
            var served = new DemoResidents(connection, now, personal, teams).load();
            analyze(connection);
            var loaded = new DemoLoaded(
                    grids.size(),
                    staff.workers(),
                    cases.size(),
                    DemoTrainings.SESSIONS,
                    personTimes,
                    done.tracks(),
                    done.records(),
                    done.dutyDays(),
                    served.households(),
                    served.visits(),
                    served.errands(),
                    served.notices(),
                    served.opinions());
            outbox.append(Change.created(LOADED, COUNTY, COUNTY, loaded));
            return loaded;
        } catch (SQLException e) {
            throw new IllegalStateException("The demo county cannot be loaded", e);
        }
    }

    /** The team of the grid of the demo accounts. */
    static DemoTeam first(List<DemoTeam> teams) {
        return teams.stream()
                .filter(team -> team.grid().code().equals(FIRST_GRID))
                .findFirst()
                .orElseThrow();
    }

    /** The planner would know nothing of the new rows until autovacuum comes by. */
    private static void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "analyze grid, grid_boundary, worker, assignment, department, case_routing_rule, case_file,"
                            + " case_step, case_clock, training, enrolment, attendance, track_segment, work_record, exemption, duty_day, duty_appeal,"
                            + " household, visit, errand, errand_step, policy_notice_receipt, opinion, opinion_tagging");
        }
    }
}
