package io.gridward.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.gridward.attachment.content.Documents;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Scope;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

/** One request for each endpoint. A new endpoint needs one here. */
final class RestSamples {

    private RestSamples() {}

    static Map<String, Sample> byEndpoint() {
        return Stream.of(
                        problems(),
                        identity(),
                        areas(),
                        calendar(),
                        grids(),
                        staffing(),
                        departments(),
                        routing(),
                        tracks(),
                        cases(),
                        intake(),
                        duty(),
                        records(),
                        messages(),
                        wechat(),
                        errands(),
                        visits(),
                        policyNotices(),
                        opinions(),
                        trainings(),
                        exchange(),
                        feed(),
                        exports(),
                        webhooks(),
                        graphql())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Sample::door, sample -> sample));
    }

    private static List<Sample> problems() {
        return List.of(
                get("/problems", World::nothing).shownAt("/items/0"),
                sample("GET", "/problems/{kind}", World::nothing, (ask, it) -> Ask.to("GET", "/problems/not-found")));
    }

    private static List<Sample> identity() {
        return List.of(
                get("/.well-known/jwks.json", World::nothing).shownAt("/keys/0"),
                form("/v1/oauth/token", "grant_type=refresh_token&refresh_token=none")
                        .refusedBecause("INVALID_GRANT"),
                form("/v1/oauth/revoke", "token=none"),
                get("/v1/me", World::nothing),
                // A right answer would change the password of an account other tests use.
                post("/v1/me/password", World::nothing, it -> Map.of("oldPassword", "x", "newPassword", "weak"))
                        .refusedBecause("PASSWORD_TOO_WEAK"),
                list("/v1/accounts?text={name}", World::account),
                post("/v1/accounts", World::area, it -> World.newAccount("matrix-" + UUID.randomUUID(), it.key())),
                get("/v1/accounts/{id}", World::account),
                patch("/v1/accounts/{id}", World::account, it -> Map.of("displayName", "新名")),
                post("/v1/accounts/{id}/password", World::account).shownAt("/password"),
                post("/v1/accounts/{id}/deactivation", World::account),
                versioned("DELETE", "/v1/accounts/{id}/deactivation", World::deactivatedAccount),
                versioned("DELETE", "/v1/accounts/{id}/lock", World::account),
                list("/v1/api-clients?limit=200", World::client),
                post("/v1/api-clients", World::area, it -> World.newClient("z-" + UUID.randomUUID(), it.key())),
                get("/v1/api-clients/{id}", World::client),
                patch("/v1/api-clients/{id}", World::client, it -> Map.of("name", "新名")),
                post("/v1/api-clients/{id}/secret", World::client).shownAt("/secret"),
                post("/v1/api-clients/{id}/deactivation", World::client),
                get("/v1/api-clients/{id}/queries", World::clientWithQuery).shownAt("/items/0/sha256"),
                post("/v1/api-clients/{id}/queries", World::client, it -> World.newQuery())
                        .shownAt("/sha256"),
                get("/v1/api-clients/{id}/queries/{sha256}", World::clientWithQuery)
                        .shownAt("/sha256"),
                versioned("DELETE", "/v1/api-clients/{id}/queries/{sha256}", World::clientWithQuery),
                versioned("DELETE", "/v1/api-clients/{id}/deactivation", World::deactivatedClient));
    }

    private static List<Sample> areas() {
        return List.of(
                list("/v1/areas?area={town}&limit=200", World::area),
                get("/v1/areas/{code}", World::area),
                get("/v1/areas/{code}/ancestors", World::area).shownAt("/items/0/code"),
                Sample.of(
                        "GET /v1/areas/{code}/children",
                        World::area,
                        it -> Ask.to("GET", "/v1/areas/" + it.other("town") + "/children")));
    }

    private static List<Sample> calendar() {
        return List.of(
                get("/v1/calendar-years", World::nothing).shownAt("/items/0"),
                get("/v1/calendar-years/{year}", World::calendarYear),
                sample("PUT", "/v1/calendar-years/{year}", World::calendarYear, (ask, it) -> ask.ifMatch(it.version())
                        .json(World.calendarList())));
    }

    private static List<Sample> grids() {
        return List.of(
                list("/v1/grids?area={code}&limit=200", World::grid),
                post("/v1/grids", World::area, it -> Map.of("areaCode", it.key(), "name", "新网格")),
                get("/v1/grids/at?longitude={longitude}&latitude={latitude}&datum=WGS84", World::mappedGrid),
                list("/v1/grids/map?area={area}", World::mappedGrid),
                get("/v1/grids/{code}", World::grid),
                patch("/v1/grids/{code}", World::grid, it -> Map.of("name", "新名")),
                get("/v1/grids/{code}/boundary", World::mappedGrid),
                sample("PUT", "/v1/grids/{code}/boundary", World::grid, (ask, it) -> ask.ifMatch(it.version())
                        .body(
                                "application/geo+json",
                                GridFixture.feature(
                                        "WGS84", GridFixture.freeSquare().geometry()))),
                sample("POST", "/v1/grids/{code}/retirement", World::grid, (ask, it) -> ask.ifMatch(it.version())
                        .json(Map.of("reason", "撤并"))),
                get("/v1/grids/{code}/team", World::grid));
    }

    private static List<Sample> staffing() {
        return List.of(
                list("/v1/vacancies?area={code}&limit=200", World::grid),
                list("/v1/workers?area={area}&limit=200", World::worker),
                post("/v1/workers", World::area, it -> {
                    var fields = StaffingFixture.worker(WorkerKind.FULL_TIME);
                    fields.put("areaCode", it.key());
                    return fields;
                }),
                get("/v1/workers/{id}", World::worker),
                patch("/v1/workers/{id}", World::worker, it -> Map.of("name", "Renamed")),
                sample("POST", "/v1/workers/{id}/departure", World::worker, (ask, it) -> ask.ifMatch(it.version())
                        .json(Map.of("reason", "调离"))),
                Sample.of(
                        "GET /v1/workers/{id}/assignments",
                        World::assignment,
                        it -> Ask.to("GET", "/v1/workers/" + it.other("worker") + "/assignments")),
                post(
                        "/v1/workers/{id}/assignments",
                        World::workerBesideGrid,
                        it -> Map.of("gridCode", it.other("grid"))),
                get("/v1/assignments/{id}", World::assignment),
                sample("POST", "/v1/assignments/{id}/end", World::assignment, (ask, it) -> ask.ifMatch(it.version())
                        .json(Map.of())),
                sample("POST", "/v1/assignments/{id}/transfer", World::assignment, (ask, it) -> ask.ifMatch(
                                        it.version())
                                .json(Map.of("gridCode", it.other("spare"))))
                        .shownAt("/workerId"));
    }

    private static List<Sample> departments() {
        return List.of(
                list("/v1/departments?area={area}&limit=200", World::department),
                post("/v1/departments", World::area, it -> World.newDepartment(it.key())),
                get("/v1/departments/{id}", World::department),
                patch("/v1/departments/{id}", World::department, it -> Map.of("officeLine", "0574-63000000")),
                sample("POST", "/v1/departments/{id}/retirement", World::department, (ask, it) -> ask.ifMatch(
                                it.version())
                        .json(Map.of("reason", "机构改革"))),
                get("/v1/departments/{id}/members", World::departmentOfEverybody)
                        .shownAt("/items/0"),
                post(
                        "/v1/departments/{id}/members",
                        World::departmentBesideAccount,
                        it -> Map.of("accountId", it.other("account"))),
                versioned("DELETE", "/v1/departments/{id}/members/{account}", World::departmentWithMember));
    }

    private static List<Sample> routing() {
        return List.of(
                list("/v1/case-routing-rules?area={grid}&limit=200", World::routingRule),
                post(
                        "/v1/case-routing-rules",
                        World::gridWithDepartment,
                        it -> Map.of("areaCode", it.key(), "departmentId", it.other("department"))),
                get("/v1/case-routing-rules/{id}", World::routingRule),
                patch(
                        "/v1/case-routing-rules/{id}",
                        World::routingRule,
                        it -> Map.of("departmentId", it.other("spare"))),
                versioned("DELETE", "/v1/case-routing-rules/{id}", World::routingRule),
                get("/v1/case-routing?category=01001&grid={grid}", World::routingRule));
    }

    /** What one does with one's own track is tried by UploadingTracksTest: the callers of the matrix are no workers. */
    private static List<Sample> tracks() {
        return List.of(
                post("/v1/tracks", World::nothing, it -> World.track()).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                get("/v1/workers/{id}/tracks", World::worker).shownAt("/date"),
                get("/v1/me/tracks", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                get("/v1/me/track-views", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"));
    }

    private static List<Sample> cases() {
        return List.of(
                get("/v1/case-categories", World::nothing).shownAt("/items/0"),
                list("/v1/grid-overviews?area={area}&limit=200", World::grid),
                list("/v1/cases?grid={grid}&limit=200", World::reportedCase),
                post("/v1/cases", World::mappedGrid, World::report),
                get(
                                "/v1/cases/candidates?category=01&longitude={longitude}&latitude={latitude}&datum=WGS84",
                                World::reportedCase)
                        .shownAt("/items/0"),
                post("/v1/cases/{id}/joiners", World::reportedCase, it -> Map.of()),
                get("/v1/cases/{id}/joiners", World::joinedCase).shownAt("/items/0"),
                list("/v1/cases/statistics?by=GRID&area={grid}&from={today}&to={later}", World::dispatchedCase)
                        .shownAt("/0/due"),
                get("/v1/cases/{id}", World::reportedCase),
                get("/v1/cases/by-number/{number}", World::reportedCase),
                get("/v1/cases/{id}/steps", World::reportedCase).shownAt("/items/0"),
                get("/v1/cases/{id}/clocks", World::reportedCase).shownAt("/items/0"),
                // What only its author sees is tried by DraftingACaseTest.
                post("/v1/cases/{id}/submission", World::reportedCase, it -> Map.of())
                        .refusedBecause("CASE_TRANSITION_ILLEGAL"),
                post("/v1/cases/{id}/self-handling", World::reportedCase, it -> Map.of("note", "已清理"))
                        .refusedBecause("CASE_TRANSITION_ILLEGAL"),
                post("/v1/cases/{id}/acceptance", World::reportedCase, it -> Map.of()),
                post("/v1/cases/{id}/rejection", World::reportedCase, it -> Map.of("reason", "不属受理范围")),
                post("/v1/cases/{id}/merging", World::twoCases, it -> Map.of("into", it.other("into"))),
                post("/v1/cases/{id}/escalation", World::acceptedCase, it -> Map.of("reason", "需上级协调")),
                post(
                        "/v1/cases/{id}/dispatches",
                        World::caseBesideDepartment,
                        it -> Map.of("departmentId", it.other("department"))),
                post(
                        "/v1/cases/{id}/return-requests",
                        World::dispatchedCase,
                        it -> Map.of("reason", "NOT_OURS", "note", "非我单位职责")),
                post(
                        "/v1/cases/{id}/arbitration",
                        World::caseToBeArbitrated,
                        it -> Map.of("departmentId", it.other("department"), "note", "属该单位职责")),
                post("/v1/cases/{id}/start", World::dispatchedCase, it -> Map.of()),
                post(
                        "/v1/cases/{id}/extension-requests",
                        World::startedCase,
                        it -> Map.of("amount", 1, "reason", "等待材料")),
                post("/v1/cases/{id}/extensions", World::caseToBeExtended, it -> Map.of()),
                post("/v1/cases/{id}/suspension-requests", World::startedCase, it -> Map.of("reason", "需开挖路面")),
                post("/v1/cases/{id}/suspension", World::startedCase, it -> World.suspension()),
                post("/v1/cases/{id}/request-refusal", World::caseToBeExtended, it -> Map.of("reason", "理由不足")),
                post("/v1/cases/{id}/resumption", World::suspendedCase, it -> Map.of()),
                post("/v1/cases/{id}/resolution", World::startedCase, it -> Map.of("note", "已疏通")),
                post("/v1/cases/{id}/termination", World::startedCase, it -> Map.of("reason", "房屋已拆除")),
                post("/v1/cases/{id}/supervision", World::reportedCase, it -> Map.of("supervision", "YELLOW")),
                post("/v1/cases/{id}/supervision-lifting", World::supervisedCase, it -> Map.of("reason", "已督促")),
                post("/v1/cases/{id}/verification-arrangement", World::resolvedCase, it -> Map.of()),
                post("/v1/cases/{id}/verification", World::verifyingCase, it -> Map.of("place", World.siteOf(it))),
                post(
                        "/v1/cases/{id}/rework",
                        World::verifyingCase,
                        it -> Map.of("place", World.siteOf(it), "reason", "仍有积水")),
                post("/v1/cases/{id}/callback-rework", World::verifiedCase, it -> Map.of("reason", "居民不满意")),
                post("/v1/cases/{id}/callbacks", World::verifiedCase, it -> Map.of("outcome", "SATISFIED")),
                post("/v1/cases/{id}/closure", World::calledCase, it -> Map.of()),
                post("/v1/cases/{id}/reopening", World::closedCase, it -> Map.of("reason", "再次堵塞")),
                sample(
                        "POST",
                        "/v1/cases/{id}/photos",
                        World::reportedCase,
                        (ask, it) -> ask.body("application/pdf", Documents.pdfText("117"))),
                get("/v1/cases/{id}/photos", World::photographedCase).shownAt("/items/0"),
                get("/v1/cases/{id}/photos/{photo}", World::photographedCase));
    }

    private static List<Sample> intake() {
        return List.of(
                list("/v1/report-sources?area={area}&limit=200", World::reportSource),
                post("/v1/report-sources", World::area, it -> World.newSource(it.key())),
                get("/v1/report-sources/{id}", World::reportSource),
                patch("/v1/report-sources/{id}", World::reportSource, it -> Map.of("perMinute", 30)),
                post("/v1/report-sources/{id}/key", World::reportSource).shownAt("/secret"),
                sample("POST", "/v1/resident-reports", World::reportSource, (ask, it) -> ask.header(
                                        "X-Source-Key", it.other("key"))
                                .json(World.report(it)))
                        .shownAt("/token"),
                get("/open311/v2/discovery", World::nothing),
                get("/open311/v2/services", World::nothing),
                sample(
                        "GET",
                        "/open311/v2/services/{code}",
                        World::nothing,
                        (ask, it) -> Ask.to("GET", "/open311/v2/services/01001")),
                sample(
                        "POST",
                        "/open311/v2/requests",
                        World::reportSource,
                        (ask, it) -> ask.body(
                                "application/x-www-form-urlencoded",
                                "service_code=01001&api_key=" + it.other("key") + "&lat=" + it.other("latitude")
                                        + "&long=" + it.other("longitude"))),
                get("/open311/v2/requests", World::nothing),
                get("/open311/v2/requests/{number}", World::caseOfResident),
                get("/open311/v2/tokens/{token}", World::pendingReport),
                get("/v1/resident-reports/{token}", World::pendingReport).shownAt("/state"),
                list("/v1/resident-reports?area={grid}&limit=200", World::pendingReport),
                sample("POST", "/v1/resident-reports/{token}/photos", World::pendingReport, (ask, it) -> ask.header(
                                        "X-Source-Key", it.other("key"))
                                .body("image/jpeg", "no photo"))
                        .refusedBecause("PHOTO_TYPE_UNKNOWN"),
                get("/v1/resident-reports/{id}/photos/{photo}", World::photographedReport),
                get("/v1/cases/{id}/contacts", World::caseOfReachableResident).shownAt("/items/0"),
                post("/v1/resident-reports/{id}/release", World::pendingReport, it -> Map.of()),
                post("/v1/resident-reports/{id}/dropping", World::pendingReport, it -> Map.of("reason", "广告")));
    }

    /** What one sees of one's own is tried by ExemptionsTest: the callers of the matrix are no workers. */
    private static List<Sample> duty() {
        return List.of(
                list("/v1/duty-rules?area={area}&limit=200", World::dutyRule),
                sample("POST", "/v1/duty-rules", World::grid, (ask, it) -> World.dutyRule(ask, it.key())),
                get("/v1/duty-rules/{id}", World::dutyRule),
                sample("DELETE", "/v1/duty-rules/{id}", World::dutyRule, (ask, it) -> World.noted(ask)
                        .ifMatch(it.version())),
                list("/v1/exemptions?area={grid}&limit=200", World::exemption),
                post("/v1/exemptions", World::assignedWorker, it -> World.leave(it.key())),
                get("/v1/exemptions/{id}", World::exemption),
                versioned("DELETE", "/v1/exemptions/{id}", World::exemption),
                get("/v1/me/exemptions", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                list("/v1/duty-days?area={grid}&date={date}&limit=200", World::dutyDay)
                        .shownAt("/items/0/workerId"),
                list("/v1/duty-days/statistics?area={grid}&from={date}", World::dutyDay)
                        .shownAt("/0/workers"),
                get("/v1/workers/{id}/duty-days/{date}", World::dutyDay).shownAt("/workerId"),
                get("/v1/me/duty-day", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                post("/v1/duty-locks", World::nothing, it -> Map.of("date", "2026-11-06"))
                        .shownAt("/date"),
                list("/v1/duty-appeals?area={grid}&limit=200", World::dutyAppeal),
                post("/v1/duty-appeals", World::nothing, it -> Map.of("date", "2026-11-20", "text", "设备故障"))
                        .refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                get("/v1/duty-appeals/{id}", World::dutyAppeal),
                sample("POST", "/v1/duty-appeals/{id}/decision", World::dutyAppeal, (ask, it) -> ask.ifMatch(
                                it.version())
                        .json(Map.of("result", "MET", "note", "属实"))),
                get("/v1/me/duty-appeals", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                list("/v1/flags?area={grid}&limit=200", World::flag),
                get("/v1/flags/{id}", World::flag),
                sample("POST", "/v1/flags/{id}/review", World::flag, (ask, it) -> ask.ifMatch(it.version())
                        .json(Map.of("outcome", "DISMISSED", "note", "属实"))),
                get("/v1/me/flags", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"));
    }

    /** The callers of the matrix are no workers; what those do with their own is tried by the tests of work records. */
    private static List<Sample> records() {
        return List.of(
                post("/v1/records", World::mappedGrid, World::record).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                post("/v1/record-batches", World::mappedGrid, it -> Map.of("items", List.of(World.record(it))))
                        .refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                post("/v1/workers/{id}/records", World::worker, it -> World.recordAt(1.5, 50.5)),
                list("/v1/records?area={grid}&limit=200", World::filedRecord),
                get("/v1/records/{id}", World::filedRecord),
                get("/v1/me/records", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                sample("POST", "/v1/records/{id}/rejection", World::filedRecord, (ask, it) -> ask.ifMatch(it.version())
                        .json(Map.of("reason", "照片与内容不符"))),
                versioned("DELETE", "/v1/records/{id}/rejection", World::rejectedRecord),
                sample(
                                "POST",
                                "/v1/records/{id}/photos",
                                World::filedRecord,
                                (ask, it) -> ask.body("image/jpeg", "no photo"))
                        .refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                get("/v1/records/{id}/photos/{photo}", World::photographedRecord));
    }

    private static List<Sample> messages() {
        return List.of(
                get("/v1/me/messages", World::nothing),
                get("/v1/me/messages/statistics", World::nothing),
                get("/v1/me/messages/{id}", World::unknown).refusedBecause("NOT_FOUND"),
                post("/v1/me/messages/{id}/reading", World::unknown).refusedBecause("NOT_FOUND"));
    }

    /** Who comes through WeChat has no token yet; what his codes are good for is tried by SigningInWithWechatTest. */
    private static List<Sample> wechat() {
        return List.of(
                post("/v1/wechat/sign-in", World::nothing, it -> Map.of("code", "none"))
                        .refusedBecause("WECHAT_CODE_INVALID"),
                post("/v1/wechat/binding", World::nothing, it -> Map.of("ticket", "none", "oneTimeCode", "none"))
                        .refusedBecause("WECHAT_TICKET_INVALID"),
                post("/v1/workers/{id}/binding-code", World::workerWithAccount).shownAt("/oneTimeCode"),
                get("/v1/me/wechat-binding", World::nothing).refusedBecause("NOT_FOUND"),
                versioned("DELETE", "/v1/me/wechat-binding", World::nothing).refusedBecause("NOT_FOUND"),
                get("/v1/me/subscriptions", World::nothing).shownAt("/items/0/templateId"),
                post(
                                "/v1/me/subscriptions",
                                World::nothing,
                                it -> Map.of("templates", List.of("tmpl-training-tomorrow")))
                        .shownAt("/items/0/templateId"),
                get("/v1/me/today", World::nothing).shownAt("/date"),
                post("/v1/me/sync", World::nothing, it -> Map.of("operations", List.of()))
                        .refusedBecause("INVALID_FIELDS"),
                get("/v1/accounts/{id}/wechat-binding", World::boundAccount).shownAt("/accountId"),
                versioned("DELETE", "/v1/accounts/{id}/wechat-binding", World::boundAccount));
    }

    private static List<Sample> errands() {
        return List.of(
                list("/v1/errands?area={grid}&limit=200", World::errand),
                post("/v1/errands", World::grid, it -> World.errandIn(it.key())),
                list("/v1/errands/statistics?area={grid}", World::agreedErrand).shownAt("/0/due"),
                get("/v1/errands/{id}", World::errand),
                get("/v1/errands/{id}/steps", World::errand).shownAt("/items/0"),
                post("/v1/errands/{id}/agreement", World::errand, it -> Map.of("date", "2099-01-01")),
                post("/v1/errands/{id}/steps", World::errand, it -> Map.of("note", "已联系学校")),
                post("/v1/errands/{id}/completion", World::agreedErrand, it -> Map.of()),
                post("/v1/errands/{id}/confirmation", World::doneErrand, it -> Map.of("means", "PHONE")),
                post("/v1/errands/{id}/denial", World::doneErrand, it -> Map.of("means", "PHONE", "note", "还缺一份")),
                post("/v1/errands/{id}/withdrawal", World::errand, it -> Map.of("note", "居民自行办理")),
                post("/v1/errands/{id}/erasure", World::errand, it -> Map.of("note", "居民要求删除")));
    }

    private static List<Sample> visits() {
        var soon = Map.of("dueOn", "2099-01-01", "reason", "出院回家");
        return List.of(
                list("/v1/households?area={area}&limit=200", World::household),
                post("/v1/households", World::grid, it -> World.householdIn(it.key())),
                get("/v1/households/{id}", World::household),
                patch("/v1/households/{id}", World::household, it -> Map.of("visitClass", "KEY")),
                post("/v1/households/{id}/due-date", World::household, it -> soon),
                post("/v1/households/{id}/removal", World::household, it -> Map.of("reason", "搬迁")),
                post("/v1/households/{id}/erasure", World::household, it -> Map.of("reason", "居民要求")),
                get("/v1/me/due-households", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                list("/v1/visits?area={grid}&limit=200", World::visit),
                post("/v1/visits", World::household, it -> Map.of("householdId", it.key())),
                // Due since it was added, whoever looks in a week.
                list("/v1/visits/coverage?area={area}&to=2099-01-01&from=2098-12-01", World::household)
                        .shownAt("/0/due"),
                list("/v1/visit-rules?area={area}&limit=200", World::visitRule),
                sample("POST", "/v1/visit-rules", World::grid, (ask, it) -> World.visitRule(ask, it.key())),
                get("/v1/visit-rules/{id}", World::visitRule));
    }

    private static List<Sample> policyNotices() {
        var some = UUID.randomUUID().toString();
        return List.of(
                list("/v1/policy-notices?area={area}&limit=200", World::policyNotice),
                post("/v1/policy-notices", World::area, it -> World.noticeFor(it.key())),
                get("/v1/policy-notices/{id}", World::policyNotice),
                post("/v1/policy-notices/{id}/withdrawal", World::policyNotice, it -> Map.of("reason", "内容有误")),
                post(
                                "/v1/policy-notices/{id}/tellings",
                                World::noticeBesideHousehold,
                                it -> Map.of("householdIds", List.of(String.valueOf(it.other("household")))))
                        .shownAt("/told"),
                get("/v1/policy-notices/{id}/statistics?area={grid}", World::toldNotice)
                        .shownAt("/0/householdsTold"),
                get("/v1/me/policy-notices", World::nothing).refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                post("/v1/me/policy-notice-receipts", World::nothing, it -> Map.of("noticeIds", List.of(some)))
                        .refusedBecause("ACCOUNT_WITHOUT_WORKER"));
    }

    private static List<Sample> opinions() {
        var answer = Map.of("text", "已列入计划");
        return List.of(
                list("/v1/opinions?area={grid}&limit=200", World::opinion),
                post("/v1/opinions", World::grid, it -> World.opinionIn(it.key())),
                list("/v1/opinions/statistics?area={grid}", World::opinion).shownAt("/0/filed"),
                get("/v1/opinions/{id}", World::opinion),
                post("/v1/opinions/{id}/answer", World::opinion, it -> answer),
                post(
                        "/v1/opinions/{id}/grouping",
                        World::opinionBesideGroup,
                        it -> Map.of("groupId", String.valueOf(it.other("group")))),
                versioned("DELETE", "/v1/opinions/{id}/grouping", World::groupedOpinion),
                list("/v1/opinion-groups?area={area}&limit=200", World::opinionGroup),
                post("/v1/opinion-groups", World::area, it -> Map.of("areaCode", it.key(), "title", "红绿灯")),
                get("/v1/opinion-groups/{id}", World::opinionGroup),
                post("/v1/opinion-groups/{id}/answer", World::opinionGroup, it -> answer),
                get("/v1/opinion-tags", World::nothing).shownAt("/items/0"),
                post("/v1/opinion-tags", World::nothing, it -> World.newOpinionTag())
                        .shownAt("/code"),
                versioned("POST", "/v1/opinion-tags/{code}/retirement", World::opinionTag));
    }

    private static List<Sample> trainings() {
        return List.of(
                list("/v1/trainings?area={area}&limit=200", World::training),
                post(
                        "/v1/trainings",
                        World::area,
                        it -> Map.of(
                                "title", "拉练",
                                "kind", "DRILL",
                                "areaCode", it.key(),
                                "startsAt", Instant.now().plusSeconds(3600).toString(),
                                "endsAt", Instant.now().plusSeconds(7200).toString())),
                list("/v1/trainings/statistics?area={area}", World::training).shownAt("/total/sessions"),
                get("/v1/trainings/{id}", World::training),
                patch("/v1/trainings/{id}", World::training, it -> Map.of("title", "新题")),
                sample("POST", "/v1/trainings/{id}/cancellation", World::training, (ask, it) -> ask.ifMatch(
                                it.version())
                        .json(Map.of("reason", "台风"))),
                get("/v1/trainings/{id}/enrolments", World::attendedTraining),
                post(
                                "/v1/trainings/{id}/enrolments",
                                World::training,
                                it -> Map.of(
                                        "workerIds", List.of(UUID.randomUUID().toString())))
                        .shownAt("/items/0/outcome"),
                get("/v1/trainings/{id}/attendances", World::attendedTraining),
                post(
                                "/v1/trainings/{id}/attendances",
                                World::runningTraining,
                                it -> Map.of(
                                        "items",
                                        List.of(Map.of(
                                                "workerId", UUID.randomUUID().toString()))))
                        .shownAt("/items/0/outcome"));
    }

    private static List<Sample> exchange() {
        String unknown = UUID.randomUUID().toString();
        return List.of(
                upload("divisions", "code,name,level\n"),
                upload("grids", "name\n"),
                upload("workers", "kind,name,areaCode,education,hireDate\n"),
                upload("cases", "categoryCode,text,longitude,latitude,datum\n"),
                upload("trainings", "title,kind,areaCode,startsAt,endsAt\n"),
                // Whose imports one sees is a matter of their owners; SeeingImportsTest tries it.
                get("/v1/imports?limit=0", World::nothing).refusedBecause("INVALID_FIELDS"),
                job("GET", "/v1/imports/{id}", "/v1/imports/" + unknown),
                job("GET", "/v1/imports/{id}/report", "/v1/imports/" + unknown + "/report"),
                job("POST", "/v1/imports/{id}/cancellation", "/v1/imports/" + unknown + "/cancellation"),
                Sample.of(
                        "GET /v1/imports/{kind: divisions|grids|workers|cases|trainings}/template",
                        World::nothing,
                        it -> Ask.to("GET", "/v1/imports/grids/template")),
                list("/v1/spreadsheets/divisions?area={area}", World::area),
                list("/v1/spreadsheets/grids?area={area}", World::grid),
                list("/v1/spreadsheets/workers?area={area}", World::worker),
                list("/v1/spreadsheets/cases?grid={grid}", World::reportedCase),
                list("/v1/spreadsheets/trainings?area={area}", World::training));
    }

    /** Whose exports one sees is a matter of their owners; DownloadingTest tries it. */
    private static List<Sample> exports() {
        String unknown = UUID.randomUUID().toString();
        return List.of(
                sample(
                                "POST",
                                "/v1/exports",
                                World::nothing,
                                (ask, it) -> ask.json(Map.of("type", "TRAININGS", "format", "NDJSON")))
                        .asking(Scope.READ_TRAININGS)
                        .shownAt("/id"),
                get("/v1/exports?limit=0", World::nothing).refusedBecause("INVALID_FIELDS"),
                job("GET", "/v1/exports/{id}", "/v1/exports/" + unknown),
                job("GET", "/v1/exports/{id}/file", "/v1/exports/" + unknown + "/file"),
                job("POST", "/v1/exports/{id}/cancellation", "/v1/exports/" + unknown + "/cancellation"));
    }

    /** Whose webhooks one sees is a matter of their owners; these are of somebody who reaches farther. */
    private static List<Sample> webhooks() {
        String unknown = UUID.randomUUID().toString();
        return Stream.of(
                        get("/v1/webhooks/{id}", World::webhook),
                        patch("/v1/webhooks/{id}", World::webhook, it -> Map.of("description", "新")),
                        versioned("DELETE", "/v1/webhooks/{id}", World::webhook),
                        post("/v1/webhooks/{id}/secret", World::webhook),
                        post("/v1/webhooks/{id}/pings", World::webhook),
                        get("/v1/webhooks/{id}/deliveries", World::webhook),
                        post(
                                "/v1/webhooks/{id}/redeliveries",
                                World::webhook,
                                it -> Map.of("from", "2026-11-01T00:00:00Z", "to", "2026-11-02T00:00:00Z")),
                        Sample.of(
                                "POST /v1/webhooks/{id}/deliveries/{delivery}/redelivery",
                                World::webhook,
                                it -> Ask.to(
                                        "POST", "/v1/webhooks/" + it.key() + "/deliveries/" + unknown + "/redelivery")))
                .map(sample -> sample.refusedBecause("NOT_FOUND"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), samples -> {
                    samples.add(get("/v1/webhooks?limit=0", World::nothing).refusedBecause("INVALID_FIELDS"));
                    samples.add(post("/v1/webhooks", World::nothing, it -> World.newWebhook())
                            .asking(Scope.READ_AREAS)
                            .shownAt("/id"));
                    return samples;
                }));
    }

    private static Sample upload(String kind, String csv) {
        return sample(
                        "POST",
                        "/v1/imports/" + kind + "?dryRun=true",
                        World::nothing,
                        (ask, it) -> ask.body("text/csv", csv))
                .shownAt("/id");
    }

    private static Sample job(String verb, String path, String address) {
        return Sample.of(verb + " " + path, World::nothing, it -> Ask.to(verb, address))
                .refusedBecause("NOT_FOUND");
    }

    private static List<Sample> graphql() {
        String query = "{__typename}";
        return List.of(
                Sample.of(
                        "GET /q/graphql-front",
                        World::nothing,
                        it -> Ask.to(
                                "GET", "/q/graphql-front?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))),
                Sample.of("POST /q/graphql-front", World::nothing, it -> Ask.to("POST", "/q/graphql-front")
                        .json(Map.of("query", query))));
    }

    private interface Finishing {
        Ask finish(Ask ask, Subject it);
    }

    /** The parameter of the path is the subject's key; others, as those of the query, are named after its others. */
    private static Sample sample(
            String verb, String address, BiFunction<World, String, Subject> subject, Finishing finishing) {
        String path = address.replaceAll("\\?.*", "");
        return Sample.of(verb + " " + path, subject, it -> finishing.finish(Ask.to(verb, filled(address, it)), it));
    }

    private static String filled(String address, Subject it) {
        String text = address;
        for (var other : it.others().entrySet()) {
            text = text.replace("{" + other.getKey() + "}", other.getValue());
        }
        return text.replaceAll("\\{\\w+}", it.key());
    }

    private static List<Sample> feed() {
        return List.of(Sample.of("GET /v1/changes", World::department, it -> Ask.to("GET", changes(it)))
                .asking(Scope.READ_DEPARTMENTS)
                .asList());
    }

    /** What was not there a while ago: of more there may be more than one page. */
    private static String changes(Subject department) {
        return "/v1/changes?types=DEPARTMENT_CREATED&limit=200&area=" + department.other("area") + "&since="
                + Instant.now().minusSeconds(120);
    }

    private static Sample get(String address, BiFunction<World, String, Subject> subject) {
        return sample("GET", address, subject, (ask, it) -> ask);
    }

    private static Sample list(String address, BiFunction<World, String, Subject> subject) {
        return get(address, subject).asList();
    }

    private static Sample post(String address, BiFunction<World, String, Subject> subject) {
        return sample("POST", address, subject, (ask, it) -> ask);
    }

    private static Sample post(
            String address, BiFunction<World, String, Subject> subject, Function<Subject, Map<String, ?>> body) {
        return sample("POST", address, subject, (ask, it) -> ask.json(body.apply(it)));
    }

    private static Sample form(String address, String body) {
        return sample(
                "POST", address, World::nothing, (ask, it) -> ask.body("application/x-www-form-urlencoded", body));
    }

    private static Sample patch(
            String address, BiFunction<World, String, Subject> subject, Function<Subject, Map<String, ?>> body) {
        return sample("PATCH", address, subject, (ask, it) -> ask.ifMatch(it.version())
                .mergePatch(body.apply(it)));
    }

    private static Sample versioned(String verb, String address, BiFunction<World, String, Subject> subject) {
        return sample(verb, address, subject, (ask, it) -> ask.ifMatch(it.version()));
    }
}
