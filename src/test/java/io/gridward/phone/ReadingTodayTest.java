package io.gridward.phone;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.inbox.Inbox;
import io.gridward.inbox.Letter;
import io.gridward.inbox.MessageKind;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ReadingTodayTest {

    private static final String VILLAGE = "330282123500";

    @Inject
    Inbox inbox;

    @Inject
    StatementCount statements;

    private UUID worker;

    @BeforeEach
    void employ_somebody() {
        worker = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
    }

    @Test
    void a_day_has_everything_in_one_small_answer() {
        String grid = GridFixture.gridIn(VILLAGE);
        StaffingFixture.assign(worker, grid);
        for (int i = 0; i < 7; i++) {
            household(grid);
        }
        notice(grid);
        tell("1");
        String training = training();
        String draft = draft();

        var answer = me().get("/v1/me/today")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("tasks.count", equalTo(1))
                .body("tasks.first[0].id", equalTo(draft))
                .body("tasks.first[0].state", equalTo("DRAFT"))
                .body("tasks.first[0].allowedVerbs", notNullValue())
                .body("duty.requiredRecords", notNullValue())
                .body("notices.first", hasSize(1))
                .body("notices.more", equalTo(false))
                .body("unreadMessages", equalTo(1))
                .body("nextTraining.id", equalTo(training))
                .extract();
        assertThat(answer.asByteArray()).hasSizeLessThan(4096);
    }

    @Test
    void what_is_not_new_is_not_sent_again() {
        String tag = me().get("/v1/me/today").header("ETag");
        me().header("If-None-Match", tag).get("/v1/me/today").then().statusCode(304);
        tell("2");
        me().header("If-None-Match", tag).get("/v1/me/today").then().statusCode(200);
    }

    @Test
    void more_costs_no_more_statements() {
        String grid = GridFixture.gridIn(VILLAGE);
        StaffingFixture.assign(worker, grid);
        household(grid);
        draft();
        me().get("/v1/me/today");
        int few = statements.during(() -> me().get("/v1/me/today").then().statusCode(200));
        for (int i = 0; i < 12; i++) {
            household(grid);
            draft();
            notice(grid);
        }
        int many = statements.during(() -> me().get("/v1/me/today")
                .then()
                .statusCode(200)
                .body("tasks.count", equalTo(13))
                .body("tasks.first", hasSize(10))
                .body("notices.first", hasSize(5))
                .body("notices.more", equalTo(true)));
        assertThat(many).isLessThanOrEqualTo(few + 1);
    }

    @Test
    void whoever_is_no_worker_has_tasks_and_messages() {
        loggedInAs(Role.DEPARTMENT)
                .get("/v1/me/today")
                .then()
                .statusCode(200)
                .body("tasks.count", lessThan(201))
                .body("duty", nullValue())
                .body("visits", nullValue());
    }

    private RequestSpecification me() {
        return loggedInAsWorker(worker);
    }

    private void tell(String occasion) {
        var letter = new Letter(worker, occasion, worker, Map.of("number", "1"));
        QuarkusTransaction.requiringNew().run(() -> inbox.tell(MessageKind.CASE_CLOSED, List.of(letter)));
    }

    private String draft() {
        var report = new HashMap<String, Object>(Map.of(
                "categoryCode",
                "01001",
                "text",
                "下水道堵塞",
                "draft",
                true,
                "place",
                Map.of("longitude", 121.9, "latitude", 30.9, "datum", "WGS84")));
        return created(me(), "/v1/cases", report);
    }

    private static void household(String grid) {
        created(
                SignIn.loggedInAs(Role.COMMANDER),
                "/v1/households",
                Map.of(
                        "gridCode",
                        grid,
                        "visitClass",
                        "GENERAL",
                        "address",
                        "平安路12号",
                        "contactName",
                        "李",
                        "contactPhone",
                        StaffingFixture.newPhone()));
    }

    private static void notice(String grid) {
        created(
                SignIn.loggedInAs(Role.COMMANDER),
                "/v1/policy-notices",
                Map.of("title", "通知", "text", "内容", "targets", List.of(grid)));
    }

    private String training() {
        var startsAt = Instant.now().plus(1, ChronoUnit.DAYS);
        String id = created(
                SignIn.loggedInAs(Role.TRAINER),
                "/v1/trainings",
                Map.of(
                        "title",
                        "拉练",
                        "kind",
                        "DRILL",
                        "areaCode",
                        VILLAGE,
                        "startsAt",
                        startsAt.toString(),
                        "endsAt",
                        startsAt.plusSeconds(3600).toString()));
        SignIn.loggedInAs(Role.TRAINER)
                .contentType(ContentType.JSON)
                .body(Map.of("workerIds", List.of(worker.toString())))
                .post("/v1/trainings/" + id + "/enrolments")
                .then()
                .statusCode(lessThan(300));
        return id;
    }

    private static String created(RequestSpecification by, String path, Map<String, ?> body) {
        return by.contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
