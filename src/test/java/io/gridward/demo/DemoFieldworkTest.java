package io.gridward.demo;

import java.sql.SQLException;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Thirty days of fieldwork in the demo county. */
@GridwardTest
@TestProfile(WithDemo.class)
class DemoFieldworkTest {

    private static final String WORKER_OF_THE_ACCOUNT = "(select worker_id from account where login_name = 'worker')";

    @Inject
    DataSource dataSource;

    @Test
    void on_most_working_days_most_workers_walk_and_do_their_duty() throws SQLException {
        assertThat(share("result = 'MET'")).isBetween(0.85, 0.97);
        assertThat(share("result = 'NOT_MET'")).isBetween(0.01, 0.08);
        assertThat(one("select count(*) from duty_day where 'REST_DAY' = any(reasons) and metres > 0"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REST_DAY",
                "LEAVE",
                "DEVICE_FAILURE",
                "WEATHER",
                "HALF_DAY",
                "METRES_SHORT",
                "METRES_IN_DOUBT",
                "RECORDS_SHORT",
                "DECIDED_ON_APPEAL"
            })
    void there_are_days_for_every_reason(String reason) throws SQLException {
        assertThat(one("select count(*) from duty_day where '%s' = any(reasons)".formatted(reason)))
                .isPositive();
    }

    @Test
    void walks_are_walks() throws SQLException {
        assertThat(one("select count(*) from duty_day where metres > 0 and metres not between 1000 and 5200"))
                .isZero();
        assertThat(one("select count(*) from duty_day where vehicle_metres > 1000"))
                .isPositive();
        assertThat(one("select count(*) from duty_day where metres_in_grid < metres"))
                .isPositive();
        assertThat(one("""
                select count(*) from duty_day d where (metres > 0)
                    <> exists (select from track_segment t where t.worker_id = d.worker_id and t.day = d.day)
                """)).isZero();
        assertThat(one("select count(*) from track_segment where received_at > now() or end_at - start_at > '3 h'"))
                .isZero();
    }

    @Test
    void records_are_short_honest_and_in_the_grid() throws SQLException {
        assertThat(one("select count(*) from work_record where not inside or received_at > now()"))
                .isZero();
        // So short that they are never one text over again (gridward.records.similar.own-length).
        assertThat(one("""
                select count(*) from work_record
                where char_length(regexp_replace(text, '[，。、 ]', '', 'g')) > 15
                """)).isZero();
        assertThat(one("""
                select count(*) from (
                    select count(*) as records from work_record group by worker_id, date(occurred_at at time zone 'Asia/Shanghai')
                ) days where records > 8
                """)).isZero();
        assertThat(one("select count(*) from work_record where burst")).isPositive();
    }

    @Test
    void appeals_are_open_and_decided_and_every_doubt_is_one() throws SQLException {
        assertThat(one("select count(*) from duty_appeal where state = 'OPEN'")).isPositive();
        assertThat(one("select count(*) from duty_appeal where state = 'DECIDED' and origin = 'WORKER'"))
                .isPositive();
        assertThat(one("""
                select count(*) from duty_day d
                where locked_result = 'PENDING' and not exists (
                    select from duty_appeal a where a.worker_id = d.worker_id and a.day = d.day and a.origin = 'DOUBT')
                """)).isZero();
        assertThat(one("""
                select count(*) from duty_appeal a join duty_day d using (worker_id, day)
                where a.state = 'DECIDED' and d.result <> a.result or a.filed_at < d.locked_at
                """)).isZero();
    }

    @Test
    void the_last_two_working_days_of_the_demo_worker_are_left_to_play() throws SQLException {
        String days = "(select day from duty_day where not '{REST_DAY,HOLIDAY}' && reasons group by day"
                + " order by day desc limit 2)";
        assertThat(one("select count(*) from track_segment where day in %s and worker_id = %s"
                        .formatted(days, WORKER_OF_THE_ACCOUNT)))
                .isZero();
        assertThat(one("select count(*) from work_record where date(occurred_at at time zone 'Asia/Shanghai') in %s"
                                .formatted(days)
                        + " and worker_id = " + WORKER_OF_THE_ACCOUNT))
                .isZero();
        assertThat(one("select count(*) from track_segment where worker_id = " + WORKER_OF_THE_ACCOUNT))
                .isGreaterThan(10);
    }

    @Test
    void it_takes_little_room() throws SQLException {
        long tracks = one("""
                select sum(pg_total_relation_size(inhrelid)) from pg_inherits
                where inhparent = 'track_segment'::regclass
                """);
        long others = one("""
                select sum(pg_total_relation_size(oid)) from pg_class
                where relname in ('work_record', 'duty_day', 'duty_appeal', 'exemption', 'duty_recount')
                """);
        // How many of the thirty days are worked depends on the date.
        long walked = one("select count(distinct (worker_id, day)) from track_segment");
        assertThat((tracks + others) / walked).as("bytes a day of a worker").isLessThan(6_500);
    }

    /** Of the days that are locked and on which something was asked. */
    private double share(String which) throws SQLException {
        String asked = "select count(*) from duty_day where locked_at is not null and required_metres > 0";
        return (double) one(asked + " and " + which) / one(asked);
    }

    private long one(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
