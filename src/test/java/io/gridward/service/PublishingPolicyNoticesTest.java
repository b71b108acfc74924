package io.gridward.service;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.staffing.WorkerKind;

import static io.gridward.service.HouseholdFixture.added;
import static io.gridward.service.ServiceFixture.OTHER_VILLAGE;
import static io.gridward.service.ServiceFixture.TOWN;
import static io.gridward.service.ServiceFixture.VILLAGE;
import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.posted;
import static io.gridward.service.ServiceFixture.postedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** From the command room to the workers, and from them to the doors. */
@GridwardTest
class PublishingPolicyNoticesTest {

    @Inject
    StatementCount count;

    @Test
    void a_notice_is_in_the_lists_of_the_workers_it_is_for_until_it_is_withdrawn() {
        var worker = posted();
        var neighbour = posted();
        String forGrid = published(worker.grid());
        String forTown = published(TOWN);
        own(worker).body("items.id", hasItem(forGrid)).body("items.id", hasItem(forTown));
        own(neighbour).body("items.id", not(hasItem(forGrid))).body("items.id", hasItem(forTown));

        for (String notice : List.of(forGrid, forTown)) {
            withdraw(notice).statusCode(200).body("withdrawnAt", notNullValue());
        }
        withdraw(forGrid).statusCode(409).body("code", equalTo("POLICY_NOTICE_WITHDRAWN"));
        own(worker).body("items.id", not(hasItem(forGrid))).body("items.id", not(hasItem(forTown)));
        commander()
                .get("/v1/policy-notices?withdrawn=true&area=" + worker.grid())
                .then()
                .body("items.id", hasItem(forGrid));
        acknowledge(worker, forGrid, true).body("items", equalTo(List.of()));
    }

    @Test
    void what_has_reached_a_worker_counts_once_and_what_is_read_stays_read() {
        var worker = posted();
        String notice = published(worker.grid());
        acknowledge(worker, notice, false)
                .body("items[0].deliveredAt", notNullValue())
                .body("items[0].readAt", nullValue());
        String read = acknowledge(worker, notice, true)
                .body("items[0].readAt", notNullValue())
                .extract()
                .path("items[0].readAt");
        acknowledge(worker, notice, false).body("items[0].readAt", equalTo(read));
        worker.signedIn().get("/v1/me/policy-notices?read=false").then().body("items.id", not(hasItem(notice)));
        worker.signedIn().get("/v1/me/policy-notices?read=true").then().body("items.id", hasItem(notice));
        acknowledge(posted(), notice, true).body("items", equalTo(List.of()));
        assertThat(figures(notice, worker.grid()).getInt("[0].read")).isEqualTo(1);
    }

    @Test
    void the_figures_of_the_areas_below_add_up_to_the_one_above() {
        var one = posted();
        var two = postedIn(GridFixture.gridIn(OTHER_VILLAGE), WorkerKind.FULL_TIME);
        var three = posted();
        String notice = published(one.grid(), two.grid(), three.grid());
        acknowledge(one, notice, true);
        acknowledge(two, notice, false);
        String household = added(one.grid(), VisitClass.KEY);
        tell(one, notice, household).statusCode(200).body("told", equalTo(1));
        tell(one, notice, household).statusCode(200).body("told", equalTo(0));
        tell(two, notice, added(posted().grid(), VisitClass.KEY)).statusCode(404);

        var villages = figures(notice, TOWN);
        assertThat(villages.getList("areaCode")).isEqualTo(List.of(VILLAGE, OTHER_VILLAGE));
        assertThat(villages.getList("workers")).isEqualTo(List.of(2, 1));
        assertThat(villages.getList("delivered")).isEqualTo(List.of(1, 1));
        assertThat(villages.getList("read")).isEqualTo(List.of(1, 0));
        assertThat(villages.getList("householdsTold")).isEqualTo(List.of(1, 0));
        var county = figures(notice, "330282");
        assertThat(county.getList("workers")).isEqualTo(List.of(3));
        assertThat(county.getList("delivered")).isEqualTo(List.of(2));
        assertThat(SignIn.loggedInAs(Role.LEADER, OTHER_VILLAGE)
                        .get("/v1/policy-notices/" + notice + "/statistics")
                        .jsonPath()
                        .getList("workers"))
                .isEqualTo(List.of(1));
    }

    @Test
    void lists_cost_as_much_for_many_as_for_one() {
        var worker = posted();
        published(worker.grid());
        int one = statements(worker);
        for (int i = 0; i < 4; i++) {
            published(worker.grid(), TOWN);
        }
        assertThat(statements(worker)).isEqualTo(one);
    }

    private int statements(ServiceFixture.Posted worker) {
        return count.during(() -> {
            own(worker);
            commander().get("/v1/policy-notices?area=" + worker.grid()).then().statusCode(200);
        });
    }

    private static String published(String... targets) {
        return commander()
                .body(Map.of("title", "医保缴费提醒", "text", "请于月底前缴费", "targets", targets))
                .post("/v1/policy-notices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse withdraw(String notice) {
        return commander()
                .body(Map.of("reason", "内容有误"))
                .post("/v1/policy-notices/" + notice + "/withdrawal")
                .then();
    }

    private static ValidatableResponse own(ServiceFixture.Posted worker) {
        return worker.signedIn().get("/v1/me/policy-notices?limit=200").then().statusCode(200);
    }

    private static ValidatableResponse acknowledge(ServiceFixture.Posted worker, String notice, boolean read) {
        return worker.signedIn()
                .body(Map.of("noticeIds", List.of(notice), "read", read))
                .post("/v1/me/policy-notice-receipts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tell(ServiceFixture.Posted worker, String notice, String household) {
        return worker.signedIn()
                .body(Map.of("householdIds", List.of(household)))
                .post("/v1/policy-notices/" + notice + "/tellings")
                .then();
    }

    private static JsonPath figures(String notice, String area) {
        return commander()
                .get("/v1/policy-notices/" + notice + "/statistics?area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
