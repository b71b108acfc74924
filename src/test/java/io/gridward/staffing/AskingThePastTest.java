package io.gridward.staffing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.Graphql;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class AskingThePastTest {

    @Test
    void of_a_grid_who_worked_there_and_how_it_was_drawn() {
        var square = GridFixture.freeSquare();
        String grid = GridFixture.gridOn("330282006004", square);
        var worker = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
        StaffingFixture.assign(worker, grid);

        Graphql.ask(
                        loggedInAs(Role.PARTNER),
                        """
                        query($code: String!, $before: DateTime!) {
                            grid(code: $code) {
                                now: team { fullTimeWorker { workerId } }
                                then: team(asOf: $before) { fullTimeWorker { workerId } }
                                boundary { areaSquareMetres }
                                earlier: boundary(asOf: $before) { areaSquareMetres }
                            }
                        }""",
                        Map.of(
                                "code",
                                grid,
                                "before",
                                Instant.now().minus(Duration.ofDays(1000)).toString()))
                .body("errors", nullValue())
                .body("data.grid.now.fullTimeWorker.workerId", equalTo(worker.toString()))
                .body("data.grid.then.fullTimeWorker", nullValue())
                .body("data.grid.boundary", notNullValue())
                .body("data.grid.earlier", nullValue());
    }
}
