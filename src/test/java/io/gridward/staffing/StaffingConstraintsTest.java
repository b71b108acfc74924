package io.gridward.staffing;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

import io.gridward.GridwardTest;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.staffing.StaffingFixture.VILLAGE;
import static io.gridward.staffing.StaffingFixture.idOfNew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the use cases refuse, the database refuses too, under names that mean the same problems. */
@GridwardTest
class StaffingConstraintsTest {

    @Inject
    DataSource dataSource;

    private String grid;
    private UUID worker;

    @BeforeEach
    void one_full_time_worker_has_the_grid() throws SQLException {
        grid = gridIn(VILLAGE);
        worker = idOfNew(WorkerKind.FULL_TIME);
        insert(worker, grid, "FULL_TIME", false);
    }

    @Test
    void the_same_worker_twice() {
        refusedBy("assignment_not_twice", () -> insert(worker, grid, "PART_TIME", false));
    }

    @Test
    void another_full_time_worker() {
        UUID other = idOfNew(WorkerKind.FULL_TIME);
        refusedBy("assignment_one_full_time_a_grid", () -> insert(other, grid, "FULL_TIME", false));
    }

    @Test
    void another_grid() {
        refusedBy("assignment_one_post_a_worker", () -> insert(worker, gridIn(VILLAGE), "FULL_TIME", false));
    }

    @Test
    void another_leader() throws SQLException {
        insert(idOfNew(WorkerKind.LEADER), grid, "LEADER", false);
        UUID other = idOfNew(WorkerKind.LEADER);
        refusedBy("assignment_one_leader_a_grid", () -> insert(other, grid, "LEADER", false));
    }

    @Test
    void acting_without_an_end() {
        assertThatThrownBy(() -> insert(worker, gridIn(VILLAGE), "FULL_TIME", true))
                .isInstanceOfSatisfying(PSQLException.class, e -> assertThat(
                                e.getServerErrorMessage().getConstraint())
                        .isEqualTo("assignment_acting_ends"));
    }

    private static void refusedBy(String constraint, ThrowingCallable insert) {
        assertThatThrownBy(insert).isInstanceOfSatisfying(PSQLException.class, e -> assertThat(
                        e.getServerErrorMessage().getConstraint())
                .isEqualTo(constraint));
        assertThat(new StaffingDatabaseRules().problems()).containsKey(constraint);
    }

    private void insert(UUID workerId, String gridCode, String role, boolean acting) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        insert into assignment (id, worker_id, grid_code, role, acting, valid_from, created_at, version)
                        values (gen_random_uuid(), ?, ?, ?, ?, '2026-01-01Z', now(), 0)
                        """)) {
            statement.setObject(1, workerId);
            statement.setString(2, gridCode);
            statement.setString(3, role);
            statement.setBoolean(4, acting);
            statement.executeUpdate();
        }
    }
}
