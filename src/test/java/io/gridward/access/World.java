package io.gridward.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;

import io.gridward.attachment.content.Documents;
import io.gridward.attachment.content.Pictures;
import io.gridward.duty.DutyFixture;
import io.gridward.grid.GridFixture;
import io.gridward.grid.GridFixture.Square;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;
import io.gridward.wechat.WechatFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The things the requests of a matrix are about, made through the doors by those who may.
 *
 * @param reach of the callers, a town
 * @param villageInside below that town
 * @param villageOutside below another one
 */
record World(
        String reach,
        String villageInside,
        String villageOutside,
        Map<String, Mapped> mapped,
        Map<String, Subject> everybody) {

    /** A grid of a village that has a boundary. */
    record Mapped(Subject grid, Square square) {}

    World(String reach, String villageInside, String villageOutside) {
        this(reach, villageInside, villageOutside, new HashMap<>(), new HashMap<>());
    }

    Subject area(String village) {
        return new Subject(village, 0, Map.of("town", village.substring(0, 9)));
    }

    Subject grid(String village) {
        var grid = made(Ask.to("POST", "/v1/grids").json(Map.of("areaCode", village, "name", "权限测试网格")));
        return new Subject(
                grid.get("code").asText(), 0, Map.of("id", grid.get("id").asText(), "area", village));
    }

    /** The one grid of the village that has a boundary; its place is among the others. */
    Subject mappedGrid(String village) {
        return mapped(village).grid();
    }

    private Mapped mapped(String village) {
        return mapped.computeIfAbsent(village, unknown -> {
            var grid = grid(village);
            var square = GridFixture.freeSquare();
            ok(Ask.to("PUT", "/v1/grids/" + grid.key() + "/boundary")
                    .body("application/geo+json", GridFixture.feature("WGS84", square.geometry()))
                    .ifMatch(0));
            var others = new HashMap<>(grid.others());
            others.put("longitude", String.valueOf(square.longitude()));
            others.put("latitude", String.valueOf(square.latitude()));
            return new Mapped(new Subject(grid.key(), 1, others), square);
        });
    }

    Subject worker(String village) {
        var fields = StaffingFixture.worker(WorkerKind.FULL_TIME);
        fields.put("areaCode", village);
        return subject(
                made(Ask.to("POST", "/v1/workers").json(fields)),
                Map.of(
                        "area", village,
                        "phone", fields.get("phone").toString(),
                        "idCard", fields.get("idCard").toString(),
                        "birthDate", fields.get("birthDate").toString()));
    }

    /** A part of a track that whoever has one may upload. */
    static Map<String, Object> track() {
        return Map.of(
                "deviceId",
                "matrix",
                "sequence",
                1,
                "datum",
                "WGS84",
                "points",
                List.of(Map.of(
                        "time", Instant.now().toString(),
                        "longitude", 121.2,
                        "latitude", 30.1)));
    }

    /** A worker and a grid he has nothing to do with yet. */
    Subject workerBesideGrid(String village) {
        var worker = worker(village);
        return new Subject(worker.key(), 0, Map.of("grid", grid(village).key()));
    }

    /** A worker's assignment to one grid, beside another one. */
    Subject assignment(String village) {
        var worker = workerBesideGrid(village);
        var made = made(Ask.to("POST", "/v1/workers/" + worker.key() + "/assignments")
                .json(Map.of("gridCode", worker.other("grid"))));
        return subject(
                made,
                Map.of(
                        "worker", worker.key(),
                        "grid", worker.other("grid"),
                        "spare", grid(village).key()));
    }

    /** A worker who has a grid. */
    Subject assignedWorker(String village) {
        return new Subject(assignment(village).other("worker"), 0);
    }

    Subject department(String village) {
        return subject(made(Ask.to("POST", "/v1/departments").json(newDepartment(village))), Map.of("area", village));
    }

    static Map<String, ?> newDepartment(String village) {
        return Map.of("name", "权限测试 " + UUID.randomUUID(), "areaCode", village);
    }

    Subject departmentBesideAccount(String village) {
        var department = department(village);
        return new Subject(
                department.key(), 0, Map.of("account", account(village).key()));
    }

    Subject departmentWithMember(String village) {
        var department = departmentBesideAccount(village);
        return subject(joined(department.key(), department.other("account")), department.others());
    }

    /** All callers who reach the village belong to it: only to them its members are shown, whatever their roles. */
    Subject departmentOfEverybody(String village) {
        // One of a village is enough; it is not changed by any request.
        return everybody.computeIfAbsent(village, this::newDepartmentOfEverybody);
    }

    private Subject newDepartmentOfEverybody(String village) {
        var department = departmentWithMember(village);
        if (village.startsWith(reach)) {
            for (Role role : Role.values()) {
                joined(department.key(), SignIn.accountId(role, reach).toString());
            }
        }
        return department;
    }

    private static JsonNode joined(String department, String account) {
        return made(Ask.to("POST", "/v1/departments/" + department + "/members").json(Map.of("accountId", account)));
    }

    /** A grid for which there is no rule yet, and a department that serves it. */
    Subject gridWithDepartment(String village) {
        return new Subject(
                grid(village).key(), 0, Map.of("department", department(village).key()));
    }

    /** Of a grid. */
    Subject routingRule(String village) {
        var grid = gridWithDepartment(village);
        var rule = Map.of("areaCode", grid.key(), "departmentId", grid.other("department"));
        return subject(
                made(Ask.to("POST", "/v1/case-routing-rules").json(rule)),
                Map.of("grid", grid.key(), "spare", department(village).key()));
    }

    Subject training(String village) {
        return training(village, Instant.now().plus(Duration.ofDays(30)));
    }

    /** A grid for whose people there is a training. */
    Subject gridWithTraining(String village) {
        training(village);
        return grid(village);
    }

    /** It goes on now. */
    Subject runningTraining(String village) {
        return training(village, Instant.now().minus(Duration.ofMinutes(5)));
    }

    private Subject training(String village, Instant startsAt) {
        var made = made(Ask.to("POST", "/v1/trainings")
                .json(Map.of(
                        "title",
                        "权限测试",
                        "kind",
                        "DRILL",
                        "areaCode",
                        village,
                        "startsAt",
                        startsAt.toString(),
                        "endsAt",
                        startsAt.plus(Duration.ofHours(2)).toString())));
        return subject(made, Map.of("area", village));
    }

    /** A training to which one worker has come, who was enrolled, too. */
    Subject attendedTraining(String village) {
        var training = runningTraining(village);
        var worker = worker(village).key();
        ok(Ask.to("POST", "/v1/trainings/" + training.key() + "/enrolments")
                .json(Map.of("workerIds", List.of(worker))));
        ok(Ask.to("POST", "/v1/trainings/" + training.key() + "/attendances")
                .json(Map.of("items", List.of(Map.of("workerId", worker)))));
        return new Subject(training.key(), 1, Map.of("worker", worker, "area", village));
    }

    Subject reportedCase(String village) {
        var grid = mapped(village).grid();
        // Of a resident, who has to be called before it is closed.
        var report = new HashMap<String, Object>(report(grid));
        report.put("source", "RESIDENT");
        var made = made(Ask.to("POST", "/v1/cases").json(report));
        return subject(
                made,
                Map.of(
                        "number", made.get("number").asText(),
                        "grid", grid.key(),
                        "longitude", grid.other("longitude"),
                        "latitude", grid.other("latitude")));
    }

    Subject photographedCase(String village) {
        var file = reportedCase(village);
        var photo = made(Ask.to("POST", "/v1/cases/" + file.key() + "/photos")
                .body("application/pdf", Documents.pdfText("114")));
        return new Subject(
                file.key(), file.version(), Map.of("photo", photo.get("id").asText()));
    }

    /** Of the village, in which there is a grid to report from. */
    Subject reportSource(String village) {
        var grid = mapped(village).grid();
        var made = made(Ask.to("POST", "/v1/report-sources").json(newSource(village)));
        return subject(
                made,
                Map.of(
                        "key", made.get("secret").asText(),
                        "area", village,
                        "grid", grid.key(),
                        "longitude", grid.other("longitude"),
                        "latitude", grid.other("latitude")));
    }

    static Map<String, ?> newSource(String village) {
        return Map.of("name", UUID.randomUUID().toString(), "areaCode", village, "perSender", 100_000);
    }

    Subject pendingReport(String village) {
        var source = reportSource(village);
        var report = new HashMap<String, Object>(report(source));
        String id = UUID.randomUUID().toString();
        report.put("id", id);
        var received = made(Ask.to("POST", "/v1/resident-reports")
                .header("X-Source-Key", source.other("key"))
                .json(report));
        var others = new HashMap<>(source.others());
        others.put("token", received.get("token").asText());
        return new Subject(id, 0, others);
    }

    Subject photographedReport(String village) {
        var report = pendingReport(village);
        String photo = given().header("X-Source-Key", report.other("key"))
                .contentType("image/jpeg")
                .body(Pictures.jpeg(119))
                .post("/v1/resident-reports/" + report.other("token") + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Subject(report.key(), 0, Map.of("photo", photo));
    }

    Subject caseOfReachableResident(String village) {
        var source = reportSource(village);
        var report = new HashMap<String, Object>(report(source));
        report.put("id", UUID.randomUUID().toString());
        report.put("contact", Map.of("phone", "13800001234"));
        made(Ask.to("POST", "/v1/resident-reports")
                .header("X-Source-Key", source.other("key"))
                .json(report));
        var released = ok(Ask.to("POST", "/v1/resident-reports/" + report.get("id") + "/release")
                .json(Map.of()));
        return new Subject(released.json().get("caseId").asText(), 0, Map.of());
    }

    Subject caseOfResident(String village) {
        var report = pendingReport(village);
        ok(Ask.to("POST", "/v1/resident-reports/" + report.key() + "/release").json(Map.of()));
        var standing = ok(Ask.to("GET", "/v1/resident-reports/" + report.other("token")));
        return new Subject(
                report.key(), 0, Map.of("number", standing.json().get("number").asText()));
    }

    /** The fields of a report from the grid. */
    static Map<String, ?> report(Subject grid) {
        return Map.of(
                "categoryCode",
                "01001",
                "text",
                "下水道堵塞",
                "place",
                Map.of(
                        "longitude", Double.valueOf(grid.other("longitude")),
                        "latitude", Double.valueOf(grid.other("latitude")),
                        "datum", "WGS84"));
    }

    /** A case which someone has joined who did not report it. */
    Subject joinedCase(String village) {
        return after(reportedCase(village), Role.COMMANDER, "joiners", Map.of());
    }

    Subject acceptedCase(String village) {
        return after(reportedCase(village), Role.COMMANDER, "acceptance", Map.of());
    }

    /** An accepted case beside a department to which all callers who reach it belong. */
    Subject caseBesideDepartment(String village) {
        var file = acceptedCase(village);
        var others = new HashMap<>(file.others());
        others.put("department", departmentOfEverybody(village).key());
        return new Subject(file.key(), file.version(), others);
    }

    Subject dispatchedCase(String village) {
        return dispatched(caseBesideDepartment(village), "dispatches", Map.of());
    }

    private Subject dispatched(Subject file, String step, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("departmentId", file.other("department"));
        var others = new HashMap<>(file.others());
        var today = LocalDate.now(ZoneOffset.UTC);
        others.put("today", today.toString());
        others.put("later", today.plusDays(60).toString());
        return after(new Subject(file.key(), file.version(), others), Role.COMMANDER, step, body);
    }

    Subject caseToBeArbitrated(String village) {
        var file = dispatchedCase(village);
        var reason = Map.of("reason", "NOT_OURS", "note", "非我单位职责");
        file = dispatched(after(file, Role.COMMANDER, "return-requests", reason), "dispatches", Map.of());
        return after(file, Role.COMMANDER, "return-requests", reason);
    }

    Subject startedCase(String village) {
        return after(dispatchedCase(village), Role.COMMANDER, "start", Map.of());
    }

    Subject caseToBeExtended(String village) {
        return after(startedCase(village), Role.COMMANDER, "extension-requests", Map.of("amount", 1, "reason", "等待材料"));
    }

    Subject suspendedCase(String village) {
        return after(startedCase(village), Role.COMMANDER, "suspension", suspension());
    }

    static Map<String, ?> suspension() {
        String review = LocalDate.now(ZoneOffset.ofHours(8)).plusDays(30).toString();
        return Map.of("reason", "ENGINEERING", "note", "需开挖路面", "reviewOn", review);
    }

    Subject supervisedCase(String village) {
        return after(reportedCase(village), Role.COMMANDER, "supervision", Map.of("supervision", "YELLOW"));
    }

    Subject resolvedCase(String village) {
        return after(startedCase(village), Role.COMMANDER, "resolution", Map.of("note", "已疏通"));
    }

    Subject verifyingCase(String village) {
        return after(resolvedCase(village), Role.COMMANDER, "verification-arrangement", Map.of());
    }

    /** Where whoever verifies a case stands. */
    static Map<String, ?> siteOf(Subject file) {
        return Map.of(
                "longitude", Double.valueOf(file.other("longitude")),
                "latitude", Double.valueOf(file.other("latitude")),
                "datum", "WGS84");
    }

    Subject verifiedCase(String village) {
        var file = verifyingCase(village);
        return after(file, Role.SUPERVISOR, "verification", Map.of("place", siteOf(file)));
    }

    Subject calledCase(String village) {
        return after(verifiedCase(village), Role.COMMANDER, "callbacks", Map.of("outcome", "SATISFIED"));
    }

    Subject closedCase(String village) {
        return after(calledCase(village), Role.COMMANDER, "closure", Map.of());
    }

    /** A reported case beside another one. */
    Subject twoCases(String village) {
        var file = reportedCase(village);
        var others = new HashMap<>(file.others());
        others.put("into", reportedCase(village).key());
        return new Subject(file.key(), file.version(), others);
    }

    private Subject after(Subject file, Role by, String step, Map<String, ?> body) {
        var answer =
                Answer.to(Ask.to("POST", "/v1/cases/" + file.key() + "/" + step).json(body), SignIn.token(by, null));
        assertThat(answer.isSuccess()).as(answer.text()).isTrue();
        return new Subject(file.key(), answer.json().get("version").asInt(), file.others());
    }

    /** A year of which nobody thinks; it is the same everywhere. */
    Subject calendarYear(String village) {
        String year = "2051";
        var answer = Answer.to(Ask.to("GET", "/v1/calendar-years/" + year), SignIn.token(Role.ADMIN, null));
        var list = answer.isSuccess()
                ? answer.json()
                : made(Ask.to("PUT", "/v1/calendar-years/" + year).json(calendarList()));
        return new Subject(year, list.get("version").asInt());
    }

    static Map<String, ?> calendarList() {
        return Map.of(
                "source",
                "权限测试",
                "holidays",
                List.of(Map.of("date", "2051-10-01", "name", "国庆节")),
                "makeUpWorkdays",
                List.of());
    }

    /** Of a grid of the village; it has not begun. */
    Subject dutyRule(String village) {
        String grid = grid(village).key();
        return subject(made(dutyRule(Ask.to("POST", "/v1/duty-rules"), grid)), Map.of("area", grid));
    }

    static Ask dutyRule(Ask ask, String areaCode) {
        return noted(ask).json(Map.of("areaCode", areaCode, "validFrom", "2090-01-01", "mode", "SCORED"));
    }

    static Ask noted(Ask ask) {
        return ask.header("X-Action-Note", "matrix");
    }

    /** Of a worker who has a grid. */
    Subject exemption(String village) {
        var assignment = assignment(village);
        return subject(
                made(Ask.to("POST", "/v1/exemptions").json(leave(assignment.other("worker")))),
                Map.of("grid", assignment.other("grid")));
    }

    static Map<String, ?> leave(String worker) {
        return Map.of(
                "workerId",
                worker,
                "kind",
                "LEAVE",
                "from",
                "2026-09-01T00:00:00+08:00",
                "to",
                "2026-09-01T12:00:00+08:00");
    }

    /** Of a worker who has a grid and did nothing; it is locked. */
    Subject dutyDay(String village) {
        var worker = workerBesideGrid(village);
        made(Ask.to("POST", "/v1/workers/" + worker.key() + "/assignments")
                .json(Map.of("gridCode", worker.other("grid"), "validFrom", "2026-01-01T00:00:00+08:00")));
        var date = Arc.container().instance(DutyFixture.class).get().lockedDay(UUID.fromString(worker.key()));
        return new Subject(worker.key(), 0, Map.of("grid", worker.other("grid"), "date", date.toString()));
    }

    Subject dutyAppeal(String village) {
        var day = dutyDay(village);
        var filed = Answer.to(
                Ask.to("POST", "/v1/duty-appeals").json(Map.of("date", day.other("date"), "text", "设备故障")),
                SignIn.token(Role.WORKER, UUID.fromString(day.key()), village));
        return subject(filed.json(), day.others());
    }

    /** The fields of a work record made in the grid. */
    static Map<String, ?> record(Subject grid) {
        return Map.of("kind", "NOTHING_FOUND", "place", report(grid).get("place"));
    }

    static Map<String, ?> recordAt(double longitude, double latitude) {
        var place = Map.of("longitude", longitude, "latitude", latitude, "datum", "WGS84");
        return Map.of("kind", "NOTHING_FOUND", "place", place);
    }

    /** A record that a worker of the village has made in the grid. */
    Subject filedRecord(String village) {
        return filedRecord(village, UUID.fromString(worker(village).key()));
    }

    private Subject filedRecord(String village, UUID worker) {
        var grid = mapped(village).grid();
        var answer =
                Answer.to(Ask.to("POST", "/v1/records").json(record(grid)), SignIn.token(Role.WORKER, worker, village));
        assertThat(answer.isSuccess()).as(answer.text()).isTrue();
        return subject(answer.json(), Map.of("grid", grid.key()));
    }

    Subject rejectedRecord(String village) {
        var record = filedRecord(village);
        return subject(
                made(Ask.to("POST", "/v1/records/" + record.key() + "/rejection")
                        .ifMatch(record.version())
                        .json(Map.of("reason", "照片与内容不符"))),
                record.others());
    }

    Subject photographedRecord(String village) {
        var worker = UUID.fromString(worker(village).key());
        var record = filedRecord(village, worker);
        String photo = SignIn.loggedInAsWorker(worker, village)
                .contentType("image/jpeg")
                .body(Pictures.jpeg(113))
                .post("/v1/records/" + record.key() + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Subject(record.key(), 1, Map.of("photo", photo));
    }

    /** Of a locked day. */
    Subject flag(String village) {
        var day = dutyDay(village);
        String grid = day.other("grid");
        Arc.container()
                .instance(DutyFixture.class)
                .get()
                .flag(UUID.fromString(day.key()), LocalDate.parse(day.other("date")), grid);
        var flag = ok(Ask.to("GET", "/v1/flags?area=" + grid)).json().at("/items/0");
        return subject(flag, day.others());
    }

    Subject errand(String village) {
        return errandOf(mapped(village).grid().key(), "nobody");
    }

    /** Of a grid that has a worker. */
    Subject postedErrand(String village) {
        var post = assignment(village);
        return errandOf(post.other("grid"), post.other("worker"));
    }

    private static Subject errandOf(String grid, String worker) {
        var fields = errandIn(grid);
        return subject(
                made(Ask.to("POST", "/v1/errands").json(fields)),
                Map.of(
                        "worker",
                        worker,
                        "grid",
                        grid,
                        "area",
                        grid,
                        "date",
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                        "residentName",
                        fields.get("residentName").toString(),
                        "residentPhone",
                        fields.get("residentPhone").toString()));
    }

    static Map<String, ?> errandIn(String grid) {
        return Map.of(
                "gridCode",
                grid,
                "wanted",
                "代办入学证明",
                "origin",
                "VISIT",
                "residentName",
                "测试居民",
                "residentPhone",
                StaffingFixture.newPhone());
    }

    /** For today. */
    Subject agreedErrand(String village) {
        var errand = errand(village);
        return step(errand, "agreement", Map.of("date", errand.other("date")));
    }

    Subject doneErrand(String village) {
        return step(agreedErrand(village), "completion", Map.of());
    }

    private static Subject step(Subject errand, String step, Map<String, ?> body) {
        var answer = Answer.to(
                Ask.to("POST", "/v1/errands/" + errand.key() + "/" + step).json(body),
                SignIn.token(Role.COMMANDER, null));
        assertThat(answer.isSuccess()).as(answer.text()).isTrue();
        return new Subject(errand.key(), answer.json().get("version").asInt(), errand.others());
    }

    Subject household(String village) {
        return householdOf(grid(village).key(), "nobody");
    }

    /** In a grid that has a worker. */
    Subject postedHousehold(String village) {
        var post = assignment(village);
        return householdOf(post.other("grid"), post.other("worker"));
    }

    private static Subject householdOf(String grid, String worker) {
        var fields = householdIn(grid);
        return subject(
                made(Ask.to("POST", "/v1/households").json(fields)),
                Map.of(
                        "worker", worker,
                        "area", grid,
                        "address", fields.get("address").toString(),
                        "contactName", fields.get("contactName").toString(),
                        "contactPhone", fields.get("contactPhone").toString()));
    }

    static Map<String, ?> householdIn(String grid) {
        return Map.of(
                "gridCode",
                grid,
                "visitClass",
                "HIGH_RISK",
                "address",
                "平安路12号301室",
                "contactName",
                "测试居民",
                "contactPhone",
                StaffingFixture.newPhone());
    }

    Subject visit(String village) {
        var household = household(village);
        var made = made(Ask.to("POST", "/v1/visits").json(Map.of("householdId", household.key())));
        return new Subject(made.get("id").asText(), 0, Map.of("grid", household.other("area")));
    }

    Subject visitRule(String village) {
        String grid = grid(village).key();
        return subject(made(visitRule(Ask.to("POST", "/v1/visit-rules"), grid)), Map.of("area", grid));
    }

    static Ask visitRule(Ask ask, String area) {
        return noted(ask)
                .json(Map.of("areaCode", area, "visitClass", "KEY", "everyDays", 20, "validFrom", "2090-01-01"));
    }

    Subject policyNotice(String village) {
        return subject(made(Ask.to("POST", "/v1/policy-notices").json(noticeFor(village))), Map.of("area", village));
    }

    static Map<String, ?> noticeFor(String area) {
        return Map.of("title", "医保缴费提醒", "text", "请于月底前缴费", "targets", List.of(area));
    }

    /** Beside a household that was not told of it. */
    Subject noticeBesideHousehold(String village) {
        var notice = policyNotice(village);
        var household = household(village);
        return new Subject(notice.key(), 0, Map.of("grid", household.other("area"), "household", household.key()));
    }

    Subject toldNotice(String village) {
        var notice = noticeBesideHousehold(village);
        ok(Ask.to("POST", "/v1/policy-notices/" + notice.key() + "/tellings")
                .json(Map.of("householdIds", List.of(notice.other("household")))));
        return notice;
    }

    Subject opinion(String village) {
        String grid = mapped(village).grid().key();
        return subject(made(Ask.to("POST", "/v1/opinions").json(opinionIn(grid))), Map.of("grid", grid));
    }

    static Map<String, ?> opinionIn(String grid) {
        return Map.of("gridCode", grid, "text", "路口缺一盏红绿灯", "tags", List.of("TRAFFIC"));
    }

    Subject opinionGroup(String village) {
        return subject(
                made(Ask.to("POST", "/v1/opinion-groups").json(Map.of("areaCode", village, "title", "红绿灯"))),
                Map.of("area", village));
    }

    Subject opinionBesideGroup(String village) {
        return new Subject(
                opinion(village).key(), 0, Map.of("group", opinionGroup(village).key()));
    }

    Subject groupedOpinion(String village) {
        var opinion = opinionBesideGroup(village);
        return subject(
                ok(Ask.to("POST", "/v1/opinions/" + opinion.key() + "/grouping")
                                .json(Map.of("groupId", opinion.other("group"))))
                        .json(),
                opinion.others());
    }

    /** It is the same everywhere. */
    Subject opinionTag(String village) {
        var made = made(Ask.to("POST", "/v1/opinion-tags").json(newOpinionTag()));
        return new Subject(made.get("code").asText(), 0);
    }

    /** The code of a tag that there is not. */
    Subject unusedOpinionTag(String village) {
        return new Subject(newTagCode(), 0);
    }

    static Map<String, ?> newOpinionTag() {
        return Map.of("code", newTagCode(), "name", "试用", "nameEn", "Trial");
    }

    private static String newTagCode() {
        return "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    Subject account(String village) {
        String name = "matrix-" + UUID.randomUUID();
        var made = made(Ask.to("POST", "/v1/accounts").json(newAccount(name, village)));
        return subject(made, Map.of("name", name));
    }

    Subject workerWithAccount(String village) {
        var worker = worker(village);
        var account = new HashMap<String, Object>(newAccount("matrix-" + UUID.randomUUID(), village));
        account.put("roles", List.of("WORKER"));
        account.put("workerId", worker.key());
        var others = new HashMap<>(worker.others());
        others.put(
                "account",
                made(Ask.to("POST", "/v1/accounts").json(account)).get("id").asText());
        return new Subject(worker.key(), 0, others);
    }

    /** The account of a worker who comes in through WeChat. */
    Subject boundAccount(String village) {
        var worker = workerWithAccount(village);
        WechatFixture.bindByPhone(WechatFixture.ticket("o" + worker.key()), worker.other("phone"))
                .then()
                .statusCode(200);
        return new Subject(worker.other("account"), 0);
    }

    Subject deactivatedAccount(String village) {
        return deactivated("/v1/accounts/", account(village));
    }

    Subject deactivatedClient(String village) {
        return deactivated("/v1/api-clients/", client(village));
    }

    private static Subject deactivated(String path, Subject subject) {
        return subject(made(Ask.to("POST", path + subject.key() + "/deactivation")), subject.others());
    }

    static Map<String, ?> newAccount(String name, String village) {
        return Map.of("loginName", name, "displayName", "权限测试", "roles", List.of("AUDITOR"), "reach", List.of(village));
    }

    /** Among the first by name, so that it is on the first page. */
    Subject client(String village) {
        String name = "0000-" + UUID.randomUUID();
        var made = made(Ask.to("POST", "/v1/api-clients").json(newClient(name, village)));
        return subject(made, Map.of("name", name));
    }

    Subject clientWithQuery(String village) {
        var client = client(village);
        var query = made(
                Ask.to("POST", "/v1/api-clients/" + client.key() + "/queries").json(newQuery()));
        return new Subject(client.key(), 0, Map.of("sha256", query.get("sha256").asText()));
    }

    static Map<String, ?> newQuery() {
        return Map.of("query", "{ grids(first: 3) { nodes { code } } }");
    }

    static Map<String, ?> newClient(String name, String village) {
        return Map.of("clientId", name, "name", "权限测试", "reach", List.of(village));
    }

    /** Switched off: nothing has to be told for it. */
    Subject webhook(String village) {
        var made = made(Ask.to("POST", "/v1/webhooks").json(newWebhook()));
        var off = ok(Ask.to("PATCH", "/v1/webhooks/" + made.get("id").asText())
                        .ifMatch(0)
                        .mergePatch(Map.of("active", false)))
                .json();
        return subject(off, Map.of());
    }

    /** Of what does not happen. */
    static Map<String, ?> newWebhook() {
        return Map.of("url", "http://127.0.0.1:9/", "types", List.of("AREA_CREATED"));
    }

    /** Any category; it lies nowhere. */
    Subject category(String village) {
        var first = ok(Ask.to("GET", "/v1/case-categories?limit=1")).json().at("/items/0");
        return new Subject(first.get("id").asText(), 0);
    }

    /** For requests that are about the caller or nothing at all. */
    Subject nothing(String village) {
        return new Subject("", 0);
    }

    /** Something of the caller's own that he does not have. */
    Subject unknown(String village) {
        return new Subject(UUID.randomUUID().toString(), 0);
    }

    private static Subject subject(JsonNode made, Map<String, String> others) {
        return new Subject(made.get("id").asText(), made.get("version").asInt(), others);
    }

    private static JsonNode made(Ask ask) {
        return ok(ask).json();
    }

    private static Answer ok(Ask ask) {
        var answer = Answer.to(ask, SignIn.token(Role.ADMIN, null));
        assertThat(answer.isSuccess()).as(ask.path() + " " + answer.text()).isTrue();
        return answer;
    }
}
