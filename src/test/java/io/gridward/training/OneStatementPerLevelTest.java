package io.gridward.training;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

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
    SessionFactory sessions;

    @Test
    void however_many_trainings_are_shown() {
        String town = "330282112";
        assertThat(statementsFor(town, 1)).isEqualTo(statementsFor(town, 5)).isEqualTo(5);
    }

    private long statementsFor(String town, int trainings) {
        for (int i = 0; i < trainings; i++) {
            String id = running(town);
            enrol(trainer(), id, worker(), worker());
            signIn(trainer(), id, worker());
        }
        var request = trainer();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        ask(
                        request,
                        ("{ trainings(area: \"%s\", first: %d) { nodes { area { name } personTimes"
                                        + " enrolments { workerId } attendances { late } } } }")
                                .formatted(town, trainings))
                .body("data.trainings.nodes", hasSize(trainings));
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }
}
