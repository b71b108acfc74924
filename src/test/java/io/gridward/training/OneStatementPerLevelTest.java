package io.gridward.training;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.database.StatementCount;

import static io.gridward.shared.graphql.Graphql.ask;
import static io.gridward.training.TrainingFixture.enrol;
import static io.gridward.training.TrainingFixture.running;
import static io.gridward.training.TrainingFixture.signIn;
import static io.gridward.training.TrainingFixture.trainer;
import static io.gridward.training.TrainingFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class OneStatementPerLevelTest {

    @Inject
    StatementCount count;

    @Test
    void however_many_trainings_are_shown() {
        String town = "330282112";
        assertThat(statementsFor(town, 1)).isEqualTo(statementsFor(town, 5)).isEqualTo(5);
    }

    private int statementsFor(String town, int trainings) {
        for (int i = 0; i < trainings; i++) {
            String id = running(town);
            enrol(trainer(), id, worker(), worker());
            signIn(trainer(), id, worker());
        }
        var request = trainer();
        return count.during(() -> ask(
                        request,
                        ("{ trainings(area: \"%s\", first: %d) { nodes { area { name } personTimes"
                                        + " enrolments { workerId } attendances { late } } } }")
                                .formatted(town, trainings))
                .body("data.trainings.nodes", hasSize(trainings)));
    }
}
