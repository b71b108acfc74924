package io.gridward.shared.openapi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Pictures;
import io.gridward.duty.DutyFixture;
import io.gridward.export.ExportFixture;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.geo.GeoJson;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;
import io.gridward.wechat.WechatFixture;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

/** The examples of the document, told as one story to the running program: all of them are true. */
@GridwardTest
class TellingTheExamplesTest {

    private static final String ID = "019a3c00-0000-7000-8000-000000000";
    private static final String AREA = "330282107017";
    private static final String GRID = AREA + "901";

    @Inject
    DutyFixture duty;

    private ApiDocument document;
    private ExampleStory story;

    @BeforeEach
    void readTheDocument() {
        document = ApiDocument.ofYaml(given().get("/q/openapi?format=yaml").asString());
        story = new ExampleStory(document);
    }

    @Test
    void every_example_is_true() {
        areas();
        grids();
        workers();
        tracks();
        calendar();
        duty();
        dutyDays();
        trainings();
        residents();
        cases();
        records();
        errands();
        visits();
        policyNotices();
        opinions();
        people();
        wechat();
        departments();
        machines();
        files();
        feed();
        exports();
        webhooks();
        afterwards();

        assertThat(story.told()).isEqualTo(operationIds());
    }

    private void areas() {
        story.tell("listAreas", "/v1/areas?area=330282107&limit=2");
        story.tell("readArea", "/v1/areas/" + AREA);
        story.tell("listAreaChildren", "/v1/areas/330282107/children?limit=2");
        story.tell("listAreaAncestors", "/v1/areas/" + AREA + "/ancestors");
    }

    private void grids() {
        story.tell("createGrid", "/v1/grids");
        post("/v1/grids", "{\"code\":\"" + AREA + "902\",\"areaCode\":\"" + AREA + "\",\"name\":\"第二网格\"}");
        story.tell("listGrids", "/v1/grids?area=" + AREA + "&limit=1");
        story.tell("readGrid", "/v1/grids/" + GRID);
        story.tell("updateGrid", "/v1/grids/" + GRID);
        story.tell("replaceGridBoundary", "/v1/grids/" + GRID + "/boundary");
        story.tell("readGridBoundary", "/v1/grids/" + GRID + "/boundary");
        story.tell("findGridAt", "/v1/grids/at?longitude=121.703&latitude=30.402&datum=WGS84");
        story.tell("readGridMap", "/v1/grids/map?area=" + AREA);
    }

    private void workers() {
        story.tell("createWorker", "/v1/workers");
        story.tell("listWorkers", "/v1/workers?area=330282107&limit=1");
        story.tell("readWorker", "/v1/workers/" + ID + "101");
        story.tell("updateWorker", "/v1/workers/" + ID + "101");
        story.tell("listVacancies", "/v1/vacancies?area=" + AREA);
        story.tell("assignWorker", "/v1/workers/" + ID + "101/assignments");
        story.tell("listWorkerAssignments", "/v1/workers/" + ID + "101/assignments");
        story.tell("readAssignment", "/v1/assignments/" + ID + "201");
        story.tell("readTeam", "/v1/grids/" + GRID + "/team");
        story.tell("transferAssignment", "/v1/assignments/" + ID + "201/transfer");
        story.tell("endAssignment", "/v1/assignments/" + ID + "202/end");
    }

    private void tracks() {
        var worker = UUID.fromString(ID + "101");
        story.tell("uploadTrack", "/v1/tracks", SignIn.loggedInAsWorker(worker));
        // What the example uploads is too old some day.
        var yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
        SignIn.loggedInAsWorker(worker)
                .contentType(ContentType.JSON)
                .body(body("uploadTrack").replaceAll("2026-11-23", yesterday.toString()))
                .post("/v1/tracks")
                .then()
                .statusCode(200);
        story.tell("readWorkerTrack", "/v1/workers/" + worker + "/tracks?date=" + yesterday);
        story.tell("readOwnTrack", "/v1/me/tracks?date=" + yesterday, SignIn.loggedInAsWorker(worker));
        story.tell("listTrackViews", "/v1/me/track-views?limit=1", SignIn.loggedInAsWorker(worker));
    }

    private void calendar() {
        story.tell("readCalendarYear", "/v1/calendar-years/2026");
        story.tell("replaceCalendarYear", "/v1/calendar-years/2097");
        // Later than what other tests enter.
        story.tell("listCalendarYears", "/v1/calendar-years?limit=1");
    }

    private void duty() {
        String rule = "/v1/duty-rules/"
                + story.tell("createDutyRule", "/v1/duty-rules", noted()).path("id");
        story.tell("listDutyRules", "/v1/duty-rules?area=" + GRID + "&date=2099-01-01");
        story.tell("readDutyRule", rule);
        story.tell("withdrawDutyRule", rule, noted());
        var worker = UUID.fromString(ID + "101");
        String exemption = "/v1/exemptions/"
                + story.tell("recordExemption", "/v1/exemptions").path("id");
        story.tell("listExemptions", "/v1/exemptions?workerId=" + worker);
        story.tell("listOwnExemptions", "/v1/me/exemptions?date=2026-09-01", SignIn.loggedInAsWorker(worker));
        story.tell("readExemption", exemption);
        story.tell("cancelExemption", exemption);
    }

    private void dutyDays() {
        var worker = StaffingFixture.idOfNew(WorkerKind.FULL_TIME);
        String grid = GridFixture.gridIn(AREA);
        StaffingFixture.assign(worker, grid);
        // The date of the examples, whenever they are told.
        var date = duty.lockedDay(worker, LocalDate.of(2026, 11, 6));
        String appeals = "/v1/duty-appeals";
        story.tell("listDutyDays", "/v1/duty-days?area=" + grid + "&date=" + date + "&limit=1");
        story.tell("readDutyStatistics", "/v1/duty-days/statistics?area=" + grid + "&from=" + date);
        story.tell("readDutyDay", "/v1/workers/" + worker + "/duty-days/" + date);
        story.tell("readOwnDutyDay", "/v1/me/duty-day?date=" + date, SignIn.loggedInAsWorker(worker));
        story.tell("lockDutyDays", "/v1/duty-locks");
        String appeal = appeals + "/"
                + story.tell("fileDutyAppeal", appeals, SignIn.loggedInAsWorker(worker))
                        .path("id");
        story.tell("listOwnDutyAppeals", "/v1/me/duty-appeals?limit=1", SignIn.loggedInAsWorker(worker));
        story.tell("listDutyAppeals", appeals + "?area=" + grid + "&limit=1");
        story.tell("readDutyAppeal", appeal);
        story.tell("decideDutyAppeal", appeal + "/decision");
        messages(worker);
        duty.flag(worker, date, grid);
        String flags = "/v1/flags";
        story.tell("listFlags", flags + "?area=" + grid + "&date=" + date);
        String flag = flags + "/"
                + story.tell("listOwnFlags", "/v1/me/flags", SignIn.loggedInAsWorker(worker))
                        .path("items[0].id");
        story.tell("readFlag", flag);
        story.tell("reviewFlag", flag + "/review");
    }

    /** What he was told about his appeal. */
    private void messages(UUID worker) {
        String messages = "/v1/me/messages";
        String one = messages + "/"
                + story.tell("listOwnMessages", messages, SignIn.loggedInAsWorker(worker))
                        .path("items[0].id");
        story.tell("readToday", "/v1/me/today", SignIn.loggedInAsWorker(worker));
        story.tell("syncOperations", "/v1/me/sync", SignIn.loggedInAsWorker(worker));
        story.tell("readOwnMessageStatistics", messages + "/statistics", SignIn.loggedInAsWorker(worker));
        story.tell("readOwnMessage", one, SignIn.loggedInAsWorker(worker));
        story.tell("markOwnMessageRead", one + "/reading", SignIn.loggedInAsWorker(worker));
    }

    private static RequestSpecification noted() {
        return SignIn.loggedInAs(Role.ADMIN).header("X-Action-Note", "example");
    }

    private void trainings() {
        story.tell("createTraining", "/v1/trainings");
        story.tell("listTrainings", "/v1/trainings?area=330282107&limit=1");
        story.tell("readTraining", "/v1/trainings/" + ID + "301");
        story.tell("updateTraining", "/v1/trainings/" + ID + "301");
        story.tell("enrolWorkers", "/v1/trainings/" + ID + "301/enrolments");
        story.tell("listEnrolments", "/v1/trainings/" + ID + "301/enrolments");
        story.tell("recordAttendances", "/v1/trainings/" + ID + "301/attendances");
        story.tell("listAttendances", "/v1/trainings/" + ID + "301/attendances");
        story.tell("readTrainingStatistics", "/v1/trainings/statistics?area=330282107&from=2025-03-01&to=2025-03-31");
        var another = post("/v1/trainings", body("createTraining").replace(ID + "301", ID + "302"));
        story.tell("cancelTraining", another + "/cancellation");
    }

    private void cases() {
        story.tell("listCaseCategories", "/v1/case-categories?parent=01&limit=1");
        String number = story.tell("reportCase", "/v1/cases").path("number");
        String mine = "/v1/cases/" + ID + "401";
        story.tell("readCase", mine);
        story.tell("readCaseByNumber", "/v1/cases/by-number/" + number);
        post("/v1/cases", body("reportCase").replace(ID + "401", ID + "403"));
        story.tell("mergeCase", "/v1/cases/" + ID + "403/merging");
        story.hasVersion(mine, 1);
        story.tell(
                "listCaseCandidates",
                "/v1/cases/candidates?category=01001&longitude=121.7031&latitude=30.4021&datum=WGS84&text=堵塞");
        story.tell("joinCase", mine + "/joiners", SignIn.loggedInAs(Role.COMMANDER));
        story.tell("listCaseJoiners", mine + "/joiners");
        story.tell("acceptCase", mine + "/acceptance");
        story.tell("escalateCase", mine + "/escalation");
        step(mine, "acceptance", "{}");
        post("/v1/departments", "{\"id\": \"" + ID + "d09\", \"name\": \"市政管理所\", \"areaCode\": \"330282107\"}");
        story.tell("dispatchCase", mine + "/dispatches");
        story.tell("listGridOverviews", "/v1/grid-overviews?area=" + GRID + "&openCases=1");
        returned(mine);
        handled(mine);
        checked(mine);
        story.tell(
                "addCasePhoto",
                mine + "/photos?kind=AFTER&photoId=" + ID + "411",
                SignIn.loggedInAs(Role.COMMANDER)
                        .contentType("image/jpeg")
                        .body(Pictures.withExif(Pictures.jpeg(411))));
        story.tell("listCasePhotos", mine + "/photos");
        story.tell("readCasePhoto", mine + "/photos/" + ID + "411");
        story.tell("listCaseSteps", mine + "/steps");
        story.tell("listCases", "/v1/cases?grid=" + GRID + "&limit=1");
        story.tell(
                "readCaseStatistics",
                "/v1/cases/statistics?by=CATEGORY&from=" + LocalDate.now(ZoneOffset.UTC) + "&to="
                        + LocalDate.now(ZoneOffset.UTC).plusDays(300));
        story.tell("reopenCase", mine + "/reopening");
        story.tell("terminateCase", mine + "/termination");
        otherCases();
    }

    /** Twice: the first time the command room gives it back, then it is decided for good. */
    private void returned(String mine) {
        story.tell("requestCaseReturn", mine + "/return-requests", SignIn.loggedInAs(Role.COMMANDER));
        step(mine, "dispatches", "{\"departmentId\": \"" + ID + "d09\", \"note\": \"请再核\"}");
        step(mine, "return-requests", body("requestCaseReturn"));
        story.tell("arbitrateCase", mine + "/arbitration");
    }

    private void handled(String mine) {
        story.tell("startCase", mine + "/start", SignIn.loggedInAs(Role.COMMANDER));
        story.tell("listCaseClocks", mine + "/clocks");
        story.tell("requestCaseExtension", mine + "/extension-requests", SignIn.loggedInAs(Role.COMMANDER));
        story.tell("extendCase", mine + "/extensions");
        story.tell("requestCaseSuspension", mine + "/suspension-requests", SignIn.loggedInAs(Role.COMMANDER));
        story.tell("refuseCaseRequest", mine + "/request-refusal");
        story.tell("suspendCase", mine + "/suspension");
        story.tell("resumeCase", mine + "/resumption");
        story.tell("superviseCase", mine + "/supervision");
        story.tell("liftCaseSupervision", mine + "/supervision-lifting");
        story.tell("resolveCase", mine + "/resolution", SignIn.loggedInAs(Role.COMMANDER));
    }

    private void checked(String mine) {
        story.tell("arrangeCaseVerification", mine + "/verification-arrangement");
        story.tell("reworkCase", mine + "/rework", SignIn.loggedInAs(Role.SUPERVISOR));
        step(mine, "start", "{}");
        step(mine, "resolution", body("resolveCase"));
        step(mine, "verification-arrangement", "{}");
        story.tell("verifyCase", mine + "/verification", SignIn.loggedInAs(Role.SUPERVISOR));
        story.tell("reworkCaseAfterCall", mine + "/callback-rework");
        step(mine, "start", "{}");
        step(mine, "resolution", body("resolveCase"));
        step(mine, "verification-arrangement", "{}");
        SignIn.loggedInAs(Role.SUPERVISOR)
                .contentType(ContentType.JSON)
                .body(body("verifyCase"))
                .post(mine + "/verification")
                .then()
                .statusCode(200);
        story.hasVersion(mine, SignIn.loggedInAs(Role.ADMIN).get(mine).path("version"));
        story.tell("callBackCase", mine + "/callbacks");
        story.tell("closeCase", mine + "/closure");
    }

    private void otherCases() {
        post("/v1/cases", body("reportCase").replace(ID + "401", ID + "402"));
        story.tell("rejectCase", "/v1/cases/" + ID + "402/rejection");
        for (int number = 405; number <= 406; number++) {
            String draft = body("reportCase")
                    .replace(ID + "401", ID + number)
                    .replace("\"source\"", "\"draft\": true, \"source\"");
            SignIn.loggedInAs(Role.WORKER)
                    .contentType(ContentType.JSON)
                    .body(draft)
                    .post("/v1/cases")
                    .then()
                    .statusCode(201);
        }
        story.tell("submitCase", "/v1/cases/" + ID + "405/submission", SignIn.loggedInAs(Role.WORKER));
        for (var kind : List.of("BEFORE", "AFTER")) {
            SignIn.loggedInAs(Role.WORKER)
                    .contentType("image/jpeg")
                    .body(Pictures.jpeg(kind.hashCode()))
                    .post("/v1/cases/" + ID + "406/photos?kind=" + kind)
                    .then()
                    .statusCode(201);
        }
        story.tell("selfHandleCase", "/v1/cases/" + ID + "406/self-handling", SignIn.loggedInAs(Role.WORKER));
    }

    /** A step beside the examples. */
    private void step(String mine, String step, String body) {
        int version = SignIn.loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body(body)
                .post(mine + "/" + step)
                .then()
                .statusCode(lessThan(300))
                .extract()
                .path("version");
        story.hasVersion(mine, version);
    }

    private void residents() {
        String one = "/v1/report-sources/" + ID + "f01";
        story.tell("createReportSource", "/v1/report-sources");
        story.tell("listReportSources", "/v1/report-sources?area=330282107&limit=1");
        story.tell("readReportSource", one);
        story.tell("updateReportSource", one);
        String key = SignIn.loggedInAs(Role.ADMIN).post(one + "/key").path("secret");
        String token = story.tell("reportAsResident", "/v1/resident-reports", given().header("X-Source-Key", key))
                .path("token");
        story.tell("readReportStanding", "/v1/resident-reports/" + token);
        String photo = story.tell(
                        "addResidentReportPhoto",
                        "/v1/resident-reports/" + token + "/photos",
                        given().header("X-Source-Key", key)
                                .contentType("image/jpeg")
                                .body(Pictures.jpeg(411)))
                .path("id");
        String waiting = story.tell("listResidentReports", "/v1/resident-reports?area=" + GRID + "&limit=1")
                .path("items[0].id");
        story.tell("readResidentReportPhoto", "/v1/resident-reports/" + waiting + "/photos/" + photo);
        String released = story.tell("releaseResidentReport", "/v1/resident-reports/" + waiting + "/release")
                .path("caseId");
        story.tell("listCaseContacts", "/v1/cases/" + released + "/contacts");
        given().header("X-Source-Key", key)
                .contentType(ContentType.JSON)
                .body(body("reportAsResident"))
                .post("/v1/resident-reports");
        String another = SignIn.loggedInAs(Role.ADMIN)
                .get("/v1/resident-reports?state=PENDING&area=" + GRID)
                .path("items[0].id");
        story.tell("dropResidentReport", "/v1/resident-reports/" + another + "/dropping");
        story.tell("replaceReportSourceKey", one + "/key");
    }

    private void records() {
        var worker = UUID.fromString(ID + "101");
        String mine = "/v1/records/" + ID + "701";
        story.tell("fileRecord", "/v1/records", SignIn.loggedInAsWorker(worker));
        story.tell("fileRecordOfWorker", "/v1/workers/" + worker + "/records", SignIn.loggedInAs(Role.PARTNER));
        story.tell("fileRecords", "/v1/record-batches", SignIn.loggedInAsWorker(worker));
        story.tell("listOwnRecords", "/v1/me/records?limit=1", SignIn.loggedInAsWorker(worker));
        story.tell("listRecords", "/v1/records?worker=" + worker + "&limit=1");
        story.tell(
                "attachPhoto",
                mine + "/photos?photoId=" + ID + "711",
                SignIn.loggedInAsWorker(worker).contentType("image/jpeg").body(Pictures.withExif(Pictures.jpeg(711))));
        story.tell("readPhoto", mine + "/photos/" + ID + "711");
        story.tell("readRecord", mine);
        story.tell("rejectRecord", mine + "/rejection");
        story.tell("readmitRecord", mine + "/rejection");
    }

    private void errands() {
        String mine = "/v1/errands/" + ID + "801";
        story.tell("createErrand", "/v1/errands");
        story.tell("agreeErrand", mine + "/agreement");
        story.tell("progressErrand", mine + "/steps");
        story.tell("tickOffErrand", mine + "/completion", SignIn.loggedInAs(Role.COMMANDER));
        story.tell("denyErrand", mine + "/denial");
        tickOff(mine);
        story.tell("confirmErrand", mine + "/confirmation");
        story.tell("readErrand", mine);
        story.tell("listErrandSteps", mine + "/steps");
        story.tell("listErrands", "/v1/errands?area=" + GRID + "&limit=1");
        String other = post("/v1/errands", body("createErrand").replace(ID + "801", ID + "802"));
        SignIn.loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body("{\"date\":\"" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\"}")
                .post(other + "/agreement")
                .then()
                .statusCode(200);
        story.tell("readErrandStatistics", "/v1/errands/statistics?area=" + AREA);
        story.hasVersion(other, 1);
        story.tell("eraseErrandResident", other + "/erasure");
        story.tell("withdrawErrand", other + "/withdrawal");
    }

    private void tickOff(String errand) {
        SignIn.loggedInAs(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(errand + "/completion")
                .then()
                .statusCode(200);
        story.hasVersion(errand, 5);
    }

    private void visits() {
        String mine = "/v1/households/" + ID + "811";
        story.tell("createVisitRule", "/v1/visit-rules", noted());
        String rule = SignIn.loggedInAs(Role.ADMIN)
                .get("/v1/visit-rules?area=" + GRID)
                .path("items[0].id");
        story.tell("readVisitRule", "/v1/visit-rules/" + rule);
        story.tell("listVisitRules", "/v1/visit-rules?area=" + GRID + "&date=2099-01-01");
        story.tell("createHousehold", "/v1/households");
        story.tell("readHousehold", mine);
        story.tell("updateHousehold", mine);
        story.tell("setHouseholdDueDate", mine + "/due-date");
        story.tell("recordVisit", "/v1/visits");
        story.tell("listVisits", "/v1/visits?area=" + GRID + "&limit=1");
        story.tell("listHouseholds", "/v1/households?area=" + GRID + "&limit=1");
        var worker = StaffingFixture.idOfNew(WorkerKind.PART_TIME);
        StaffingFixture.assign(worker, GRID);
        story.tell("listOwnDueHouseholds", "/v1/me/due-households?until=2099-12-31", SignIn.loggedInAsWorker(worker));
        story.tell("readVisitCoverage", "/v1/visits/coverage?area=" + AREA + "&from=2098-12-01&to=2099-01-01");
        String updated = SignIn.loggedInAs(Role.ADMIN).get(mine).header("ETag");
        story.hasVersion(mine, Integer.parseInt(updated.replace("\"", "")));
        story.tell("removeHousehold", mine + "/removal");
        story.tell("eraseHousehold", mine + "/erasure");
    }

    private void policyNotices() {
        String notices = "/v1/policy-notices";
        String mine = notices + "/" + ID + "831";
        var worker = StaffingFixture.idOfNew(WorkerKind.PART_TIME);
        StaffingFixture.assign(worker, GRID);
        story.tell("publishPolicyNotice", notices);
        story.tell("readPolicyNotice", mine);
        story.tell("listPolicyNotices", notices + "?area=" + GRID + "&limit=1");
        story.tell("acknowledgePolicyNotices", "/v1/me/policy-notice-receipts", SignIn.loggedInAsWorker(worker));
        story.tell("listOwnPolicyNotices", "/v1/me/policy-notices?limit=1", SignIn.loggedInAsWorker(worker));
        post("/v1/households", body("createHousehold").replace(ID + "811", ID + "812"));
        story.tell("tellHouseholds", mine + "/tellings");
        story.tell("readPolicyNoticeStatistics", mine + "/statistics?area=" + AREA);
        story.tell("withdrawPolicyNotice", mine + "/withdrawal");
    }

    private void opinions() {
        String mine = "/v1/opinions/" + ID + "841";
        String group = "/v1/opinion-groups/" + ID + "851";
        story.tell("createOpinionTag", "/v1/opinion-tags");
        story.tell("retireOpinionTag", "/v1/opinion-tags/EXAMPLE/retirement");
        story.tell("listOpinionTags", "/v1/opinion-tags");
        story.tell("fileOpinion", "/v1/opinions");
        story.tell("createOpinionGroup", "/v1/opinion-groups");
        story.tell("joinOpinionGroup", mine + "/grouping");
        story.tell("leaveOpinionGroup", mine + "/grouping");
        story.tell("answerOpinion", mine + "/answer");
        story.tell("readOpinion", mine);
        story.tell("listOpinions", "/v1/opinions?area=" + GRID + "&limit=1");
        story.tell("listOpinionGroups", "/v1/opinion-groups?area=" + AREA + "&limit=1");
        story.tell("answerOpinionGroup", group + "/answer");
        story.tell("readOpinionGroup", group);
        story.tell("readOpinionStatistics", "/v1/opinions/statistics?area=" + AREA);
    }

    private void people() {
        story.tell("createAccount", "/v1/accounts");
        story.tell("listAccounts", "/v1/accounts?text=example&limit=1");
        story.tell("readAccount", "/v1/accounts/" + ID + "501");
        story.tell("updateAccount", "/v1/accounts/" + ID + "501");
        String token = story.tell("getToken", "/v1/oauth/token", given()).path("access_token");
        story.tell("readMe", "/v1/me", given().auth().oauth2(token));
        story.tell("changeOwnPassword", "/v1/me/password", given().auth().oauth2(token));
        story.tell("revokeToken", "/v1/oauth/revoke", given());
        story.tell("resetAccountPassword", "/v1/accounts/" + ID + "501/password");
        story.tell("deactivateAccount", "/v1/accounts/" + ID + "501/deactivation");
        story.tell("reactivateAccount", "/v1/accounts/" + ID + "501/deactivation");
        story.tell("unlockAccount", "/v1/accounts/" + ID + "501/lock");
    }

    private void wechat() {
        var somebody = WechatFixture.somebody(Role.WORKER);
        String binding = "/v1/accounts/" + somebody.accountId() + "/wechat-binding";
        story.shows("0e3FbY0w3abcdef", WechatFixture.loginCode(somebody.openid()));
        story.shows(
                "a-ticket",
                story.tell("signInWithWechat", "/v1/wechat/sign-in", given()).path("binding.ticket"));
        story.shows(
                "K7M29QXD",
                story.tell("issueBindingCode", "/v1/workers/" + somebody.workerId() + "/binding-code")
                        .path("oneTimeCode"));
        String token = story.tell("bindWechat", "/v1/wechat/binding", given()).path("access_token");
        story.tell(
                "readOwnWechatBinding", "/v1/me/wechat-binding", given().auth().oauth2(token));
        story.tell(
                "removeOwnWechatBinding",
                "/v1/me/wechat-binding",
                given().auth().oauth2(token));
        WechatFixture.bindByPhone(WechatFixture.ticket(somebody.openid()), somebody.phone());
        story.tell("listOwnSubscriptions", "/v1/me/subscriptions");
        story.tell("acceptSubscriptions", "/v1/me/subscriptions");
        story.tell("readAccountWechatBinding", binding);
        story.tell("removeAccountWechatBinding", binding);
    }

    private void departments() {
        String one = "/v1/departments/" + ID + "d01";
        story.tell("createDepartment", "/v1/departments");
        story.tell("listDepartments", "/v1/departments?area=330282107&limit=1");
        story.tell("readDepartment", one);
        story.tell("updateDepartment", one);
        story.tell("addDepartmentMember", one + "/members");
        story.tell("listDepartmentMembers", one + "/members");
        story.tell("removeDepartmentMember", one + "/members/" + ID + "501");
        routing();
        story.tell("retireDepartment", one + "/retirement");
    }

    private void routing() {
        String one = "/v1/case-routing-rules/" + ID + "e01";
        var another = body("createDepartment").replace(ID + "d01", ID + "d02").replace("水利局", "综合执法队");
        post("/v1/departments", another);
        story.tell("createCaseRoutingRule", "/v1/case-routing-rules");
        story.tell("listCaseRoutingRules", "/v1/case-routing-rules?area=330282107&limit=1");
        story.tell("readCaseRoutingRule", one);
        story.tell("updateCaseRoutingRule", one);
        var wider =
                body("createCaseRoutingRule").replace(ID + "e01", ID + "e02").replace("01001", "01");
        post("/v1/case-routing-rules", wider);
        story.tell("forecastCaseRouting", "/v1/case-routing?category=01001&grid=" + GRID);
        story.tell("deleteCaseRoutingRule", one);
    }

    private void machines() {
        story.tell("createApiClient", "/v1/api-clients");
        story.tell("listApiClients", "/v1/api-clients?limit=1");
        story.tell("readApiClient", "/v1/api-clients/" + ID + "601");
        story.tell("updateApiClient", "/v1/api-clients/" + ID + "601");
        story.tell("replaceApiClientSecret", "/v1/api-clients/" + ID + "601/secret");
        String queries = "/v1/api-clients/" + ID + "601/queries";
        String sha256 = story.tell("registerApiClientQuery", queries).path("sha256");
        story.tell("listApiClientQueries", queries + "?limit=1");
        story.tell("readApiClientQuery", queries + "/" + sha256);
        story.tell("removeApiClientQuery", queries + "/" + sha256);
        story.tell("deactivateApiClient", "/v1/api-clients/" + ID + "601/deactivation");
        story.tell("reactivateApiClient", "/v1/api-clients/" + ID + "601/deactivation");
        story.tell("readPublicKeys", "/.well-known/jwks.json", given());
        story.tell("listProblems", "/problems", given());
        story.tell("readProblem", "/problems/grid-retired", given());
    }

    private void files() {
        story.tell("importDivisions", "/v1/imports/divisions");
        String id = story.tell("importGrids", "/v1/imports/grids").path("id");
        story.tell("importWorkers", "/v1/imports/workers");
        story.tell("importCases", "/v1/imports/cases");
        story.tell("importTrainings", "/v1/imports/trainings");
        story.tell("listImports", "/v1/imports?limit=1");
        story.tell("readImport", "/v1/imports/" + id);
        story.tell("readImportReport", "/v1/imports/" + id + "/report");
        story.tell("readImportTemplate", "/v1/imports/grids/template");
        story.tell("cancelImport", "/v1/imports/" + longImport() + "/cancellation");
        story.tell("exportDivisions", "/v1/spreadsheets/divisions?area=" + AREA);
        story.tell("exportGrids", "/v1/spreadsheets/grids?area=" + AREA);
        story.tell("exportWorkers", "/v1/spreadsheets/workers?area=330282107");
        story.tell("exportCases", "/v1/spreadsheets/cases?grid=" + GRID);
        story.tell("exportTrainings", "/v1/spreadsheets/trainings?area=330282107");
        places();
    }

    private void exports() {
        String id = story.tell("createExport", "/v1/exports").path("id");
        ExportFixture.finished(Role.ADMIN, Reach.EVERYTHING, id);
        story.tell("listExports", "/v1/exports?limit=1");
        story.tell("readExport", "/v1/exports/" + id);
        story.tell("readExportFile", "/v1/exports/" + id + "/file");
        var another = Map.of("type", "GRIDS", "filter", Map.of("area", AREA), "format", "NDJSON");
        story.tell("cancelExport", "/v1/exports/" + ExportFixture.unfinished(Role.ADMIN, another) + "/cancellation");
    }

    private void webhooks() {
        String one =
                "/v1/webhooks/" + story.tell("createWebhook", "/v1/webhooks").path("id");
        story.tell("listWebhooks", "/v1/webhooks?limit=1");
        story.tell("updateWebhook", one);
        story.tell("replaceWebhookSecret", one + "/secret");
        String ping = story.tell("pingWebhook", one + "/pings").path("id");
        story.tell("listWebhookDeliveries", one + "/deliveries?limit=1");
        story.tell("redeliverWebhook", one + "/deliveries/" + ping + "/redelivery");
        story.tell("redeliverWebhooks", one + "/redeliveries");
        story.tell("readWebhook", one);
        story.tell("deleteWebhook", one);
    }

    /** The example of places is text of another kind than that of rows; a workbook has none. */
    private void places() {
        JsonNode content = document.paths().at("/~1v1~1imports~1grids/post/requestBody/content");
        assertThat(content.path("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .has("example"))
                .isFalse();
        SignIn.loggedInAs(Role.ADMIN)
                .contentType(GeoJson.TYPE)
                .body(content.path(GeoJson.TYPE).path("example").textValue().getBytes(UTF_8))
                .post("/v1/imports/grids?dryRun=true")
                .then()
                .statusCode(202);
    }

    /** One that lasts long enough to be stopped; its id. */
    private static String longImport() {
        String rows = "01001,试,1.5,50.5,WGS84\n".repeat(3000);
        return SignIn.loggedInAs(Role.ADMIN)
                .contentType("text/csv")
                .body("categoryCode,text,longitude,latitude,datum\n" + rows)
                .post("/v1/imports/cases?dryRun=true")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private void feed() {
        story.tell("listChanges", "/v1/changes?since=2026-11-20T00:00:00Z&types=GRID_CREATED&limit=1&area=" + GRID);
    }

    private void afterwards() {
        story.tell("departWorker", "/v1/workers/" + ID + "101/departure");
        story.tell("retireGrid", "/v1/grids/" + GRID + "/retirement");
    }

    /** What the story needs beside its examples; its address. */
    private String post(String path, String body) {
        String address = path
                + "/"
                + SignIn.loggedInAs(Role.ADMIN)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(path)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        story.hasVersion(address, 0);
        return address;
    }

    private String body(String operationId) {
        return document.paths().findParents("operationId").stream()
                .filter(operation -> operation.path("operationId").asText().equals(operationId))
                .map(operation -> operation.at("/requestBody/content/application~1json/example"))
                .map(JsonNode::toString)
                .findFirst()
                .orElseThrow();
    }

    private Set<String> operationIds() {
        return new TreeSet<>(document.paths().findValuesAsText("operationId"));
    }
}
