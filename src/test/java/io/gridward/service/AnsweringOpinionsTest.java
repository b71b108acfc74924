package io.gridward.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.database.StatementCount;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.service.ServiceFixture.OTHER_VILLAGE;
import static io.gridward.service.ServiceFixture.TOWN;
import static io.gridward.service.ServiceFixture.VILLAGE;
import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** What residents think, what belongs together, and what they are told. */
@GridwardTest
class AnsweringOpinionsTest {

    @Inject
    EntityManager entities;

    @Inject
    StatementCount count;

    @Test
    void an_opinion_is_answered_once() {
        var worker = posted();
        String id = worker.signedIn()
                .body(opinion(worker.grid(), "TRAFFIC", "SAFETY"))
                .post("/v1/opinions")
                .then()
                .statusCode(201)
                .body("tags", contains("SAFETY", "TRAFFIC"))
                .body("answer", nullValue())
                .extract()
                .path("id");
        open(worker.grid(), false).body("items.id", contains(id));
        answer("/v1/opinions/" + id).statusCode(200).body("answer", equalTo("已列入计划"));
        open(worker.grid(), true).body("items.id", contains(id));
        answer("/v1/opinions/" + id).statusCode(409).body("code", equalTo("OPINION_ANSWERED"));
    }

    @Test
    void the_answer_to_a_group_answers_what_belongs_to_it() {
        String grid = posted().grid();
        String group = group(VILLAGE);
        String joins = filed(grid, "TRAFFIC");
        String leaves = filed(grid, "TRAFFIC");
        join(joins, group).statusCode(200).body("groupId", equalTo(group));
        join(leaves, group).statusCode(200);
        join(joins, group).statusCode(409).body("code", equalTo("OPINION_GROUPED"));
        commander()
                .header("If-Match", "\"1\"")
                .delete("/v1/opinions/" + leaves + "/grouping")
                .then()
                .statusCode(200)
                .body("groupId", nullValue());
        answer("/v1/opinion-groups/" + group).statusCode(200).body("opinions", equalTo(1));
        read(joins).body("answer", equalTo("已列入计划"));
        read(leaves).body("answer", nullValue());
        join(leaves, group).statusCode(409).body("code", equalTo("OPINION_ANSWERED"));
        commander().get("/v1/opinions?group=" + group).then().body("items.id", contains(joins));
    }

    @Test
    void a_group_takes_opinions_of_its_area_only() {
        String group = group(OTHER_VILLAGE);
        join(filed(posted().grid(), "TRAFFIC"), group).statusCode(422).body("code", equalTo("OPINION_OUTSIDE_GROUP"));
    }

    @Test
    void tags_are_data_and_a_retired_one_takes_no_new_opinion() {
        String code = "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        var admin = StaffingFixture.admin();
        admin.body(Map.of("code", code, "name", "试用", "nameEn", "Trial"))
                .post("/v1/opinion-tags")
                .then()
                .statusCode(201);
        String grid = posted().grid();
        String before = filed(grid, code);
        StaffingFixture.admin()
                .header("If-Match", "\"0\"")
                .post("/v1/opinion-tags/" + code + "/retirement")
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));
        commander()
                .body(opinion(grid, code))
                .post("/v1/opinions")
                .then()
                .statusCode(422)
                .body("code", equalTo("OPINION_TAG_UNKNOWN"));
        read(before).body("tags", hasItem(code));
        commander().get("/v1/opinions?tag=" + code).then().body("items.id", contains(before));
    }

    @Test
    void five_working_days_are_given_and_holidays_do_not_count() {
        String id = filed(posted().grid(), "OTHER");
        // The last of September is a Wednesday; the working days after it are the 8th, 9th, 10th (made up), 12th, 13th.
        on(id, "filed_on = '2026-09-30'");
        read(id).body("dueOn", equalTo("2026-10-13"));
    }

    @Test
    void figures_count_each_opinion_once_and_each_of_its_tags() {
        var february = "&from=2026-02-01&to=2026-02-28";
        String grid = posted().grid();
        String inTime = filed(grid, "TRAFFIC", "SAFETY");
        String late = filed(grid, "TRAFFIC");
        String open = filed(grid, "TRAFFIC");
        for (String id : List.of(inTime, late)) {
            answer("/v1/opinions/" + id).statusCode(200);
        }
        on(inTime, "filed_on = '2026-02-02', answered_on = '2026-02-09'");
        on(late, "filed_on = '2026-02-02', answered_on = '2026-02-10'");
        on(open, "filed_on = '2026-02-02'");

        var figures = commander()
                .get("/v1/opinions/statistics?area=" + grid + february)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(figures.getList("tag")).containsExactly(null, "SAFETY", "TRAFFIC");
        assertThat(figures.getList("filed")).isEqualTo(List.of(3, 1, 3));
        assertThat(figures.getList("answered")).isEqualTo(List.of(2, 1, 2));
        assertThat(figures.getList("answeredOnTime")).isEqualTo(List.of(1, 1, 1));
        assertThat(figures.getList("overdue")).isEqualTo(List.of(1, 0, 1));
        assertThat(commander()
                        .get("/v1/opinions/statistics?area=" + TOWN + february)
                        .jsonPath()
                        .getList("findAll { it.tag == null }.filed"))
                .isEqualTo(List.of(3));
    }

    @Test
    void lists_cost_as_much_for_many_as_for_one() {
        String grid = posted().grid();
        filed(grid, "OTHER");
        int one = statements(grid);
        for (int i = 0; i < 4; i++) {
            filed(grid, "OTHER", "SAFETY");
        }
        assertThat(statements(grid)).isEqualTo(one);
    }

    private int statements(String grid) {
        return count.during(
                () -> commander().get("/v1/opinions?area=" + grid).then().statusCode(200));
    }

    private static Map<String, Object> opinion(String grid, String... tags) {
        return Map.of("gridCode", grid, "text", "路口缺一盏红绿灯", "tags", tags);
    }

    private static String filed(String grid, String... tags) {
        return commander()
                .body(opinion(grid, tags))
                .post("/v1/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String group(String area) {
        return commander()
                .body(Map.of("areaCode", area, "title", "路口红绿灯"))
                .post("/v1/opinion-groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse join(String opinion, String group) {
        return commander()
                .body(Map.of("groupId", group))
                .post("/v1/opinions/" + opinion + "/grouping")
                .then();
    }

    private static ValidatableResponse answer(String of) {
        return commander().body(Map.of("text", "已列入计划")).post(of + "/answer").then();
    }

    private static ValidatableResponse open(String grid, boolean answered) {
        return commander()
                .get("/v1/opinions?area=" + grid + "&answered=" + answered)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String id) {
        return commander().get("/v1/opinions/" + id).then().statusCode(200);
    }

    /** As if it had happened then. */
    private void on(String opinion, String dates) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update opinion set " + dates + " where id = :id")
                        .setParameter("id", UUID.fromString(opinion))
                        .executeUpdate());
    }
}
