package io.gridward.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.staffing.WorkerKind;

import static io.gridward.service.ServiceFixture.OTHER_VILLAGE;
import static io.gridward.service.ServiceFixture.TOWN;
import static io.gridward.service.ServiceFixture.VILLAGE;
import static io.gridward.service.ServiceFixture.act;
import static io.gridward.service.ServiceFixture.agreed;
import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.posted;
import static io.gridward.service.ServiceFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

/** What was due, what was done, what on time. */
@GridwardTest
class CountingErrandsTest {

    private static final String MARCH = "&from=2025-03-01&to=2025-03-31";

    @Inject
    EntityManager entities;

    @Test
    void open_ones_are_due_and_withdrawing_late_makes_nothing_better() {
        String grid = posted().grid();
        done(grid, "2025-03-10", "2025-03-10");
        done(grid, "2025-03-10", "2025-03-11");
        on(agreed(grid, today()), "agreed_on = '2025-03-12'");
        withdrawn(grid, "2025-03-12", "2025-03-12");
        withdrawn(grid, "2025-03-12", "2025-03-13");
        done(grid, "2025-04-01", "2025-04-01");

        var figures = figures("area=" + grid + MARCH);
        assertThat(figures.getList("month")).isEqualTo(List.of("2025-03"));
        assertThat(figures.getInt("[0].due")).isEqualTo(4);
        assertThat(figures.getInt("[0].done")).isEqualTo(2);
        assertThat(figures.getInt("[0].doneOnTime")).isEqualTo(1);
        assertThat(figures.getDouble("[0].onTimeRate")).isEqualTo(0.25);
    }

    @Test
    void the_areas_below_add_up_to_the_one_above() {
        done(posted(VILLAGE, WorkerKind.FULL_TIME).grid(), "2025-05-02", "2025-05-02");
        done(posted(VILLAGE, WorkerKind.FULL_TIME).grid(), "2025-05-02", "2025-05-03");
        done(posted(OTHER_VILLAGE, WorkerKind.FULL_TIME).grid(), "2025-05-02", "2025-05-02");
        String may = "&from=2025-05-01&to=2025-05-31";
        assertThat(figures("area=" + VILLAGE + may).getList("due", Integer.class))
                .hasSize(2)
                .containsOnly(1);
        assertThat(figures("area=" + TOWN + may).getList("areaCode")).isEqualTo(List.of(VILLAGE, OTHER_VILLAGE));
        assertThat(figures("area=" + TOWN + may).getList("due")).isEqualTo(List.of(2, 1));
        assertThat(figures("area=330282" + may).getList("due")).isEqualTo(List.of(3));
        assertThat(figures("area=330282" + may).getList("doneOnTime")).isEqualTo(List.of(2));
    }

    @Test
    void what_is_not_due_yet_is_not_counted() {
        String grid = posted().grid();
        agreed(grid, today().plusDays(1));
        assertThat(figures("area=" + grid + "&to=" + today().plusDays(2)).getList("$"))
                .isEmpty();
    }

    private static JsonPath figures(String query) {
        return commander()
                .get("/v1/errands/statistics?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void done(String grid, String agreedOn, String doneOn) {
        String id = agreed(grid, today());
        act(id, "completion", Map.of()).statusCode(200);
        on(id, "agreed_on = '" + agreedOn + "', done_on = '" + doneOn + "'");
    }

    private void withdrawn(String grid, String agreedOn, String on) {
        String id = agreed(grid, today());
        act(id, "withdrawal", Map.of("note", "x")).statusCode(200);
        on(id, "agreed_on = '" + agreedOn + "', ended_on = '" + on + "'");
    }

    /** As if it had happened then. */
    private void on(String errand, String dates) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update errand set " + dates + " where id = :id")
                        .setParameter("id", UUID.fromString(errand))
                        .executeUpdate());
    }
}
