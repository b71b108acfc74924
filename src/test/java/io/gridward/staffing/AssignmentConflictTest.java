package io.gridward.staffing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssignmentConflictTest {

    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(30));
    private static final UUID LI = new UUID(0, 1);
    private static final UUID WANG = new UUID(0, 2);
    private static final String EAST = "330282006004001";
    private static final String WEST = "330282006004002";

    @Test
    void a_grid_has_one_full_time_worker_and_one_leader() {
        assertThat(post(LI, EAST, WorkerKind.FULL_TIME).conflictWith(post(WANG, EAST, WorkerKind.FULL_TIME)))
                .contains(StaffingProblem.FULL_TIME_POST_TAKEN);
        assertThat(post(LI, EAST, WorkerKind.LEADER).conflictWith(post(WANG, EAST, WorkerKind.LEADER)))
                .contains(StaffingProblem.LEADER_POST_TAKEN);
        assertThat(post(LI, EAST, WorkerKind.LEADER).conflictWith(post(WANG, EAST, WorkerKind.FULL_TIME)))
                .isEmpty();
    }

    @Test
    void a_full_time_worker_has_one_post_but_may_act_beside_it() {
        var own = post(LI, EAST, WorkerKind.FULL_TIME);

        assertThat(post(LI, WEST, WorkerKind.FULL_TIME).conflictWith(own)).contains(StaffingProblem.WORKER_HAS_POST);
        assertThat(acting(LI, WEST).conflictWith(own)).isEmpty();
        assertThat(own.conflictWith(acting(LI, WEST))).isEmpty();
    }

    @Test
    void an_acting_worker_keeps_others_from_the_grid() {
        assertThat(acting(LI, WEST).conflictWith(acting(WANG, WEST))).contains(StaffingProblem.FULL_TIME_POST_TAKEN);
    }

    @Test
    void supervisors_and_part_timers_may_be_many_and_have_many() {
        for (WorkerKind kind : new WorkerKind[] {WorkerKind.SUPERVISOR, WorkerKind.PART_TIME}) {
            assertThat(post(LI, EAST, kind).conflictWith(post(LI, WEST, kind))).isEmpty();
            assertThat(post(LI, EAST, kind).conflictWith(post(WANG, EAST, kind)))
                    .isEmpty();
            assertThat(post(LI, EAST, kind).conflictWith(post(LI, EAST, kind)))
                    .contains(StaffingProblem.ASSIGNED_ALREADY);
        }
    }

    @Test
    void acting_needs_an_end() {
        assertThatThrownBy(() -> new Assignment(LI, LI, EAST, WorkerKind.FULL_TIME, true, START, null, START))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                        .isEqualTo(StaffingProblem.ACTING_WITHOUT_END));
    }

    @Test
    void one_that_ends_before_it_begins_is_cancelled() {
        var assignment = post(LI, EAST, WorkerKind.FULL_TIME);

        assignment.end(START.minusSeconds(1));

        assertThat(assignment.validTo()).isEqualTo(START);
    }

    private static Assignment post(UUID worker, String grid, WorkerKind role) {
        return new Assignment(UUID.randomUUID(), worker, grid, role, false, START, null, START);
    }

    private static Assignment acting(UUID worker, String grid) {
        return new Assignment(UUID.randomUUID(), worker, grid, WorkerKind.FULL_TIME, true, START, END, START);
    }
}
