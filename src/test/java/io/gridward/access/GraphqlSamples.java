package io.gridward.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Scope;
import io.gridward.staffing.StaffingFixture;

/** One document for each field. A new field needs one here. */
final class GraphqlSamples {

    private GraphqlSamples() {}

    static Map<String, Sample> byField() {
        return Stream.of(
                        areas(),
                        grids(),
                        staffing(),
                        departments(),
                        routing(),
                        cases(),
                        intake(),
                        records(),
                        caseSteps(),
                        duty(),
                        messages(),
                        errands(),
                        visits(),
                        policyNotices(),
                        opinions(),
                        trainings(),
                        feed(),
                        nodes())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Sample::door, sample -> sample));
    }

    private static List<Sample> areas() {
        return List.of(
                field("Query.me", World::nothing, "{ me { id } }").shownAt("/data/me/id"),
                field("Query.area", World::area, "{ area(code: \"$key\") { code } }"),
                field("Query.areas", World::area, "{ areas(area: \"$town\", first: 100) { nodes { code } } }"),
                field("Area.grids", World::grid, "{ area(code: \"$area\") { grids(first: 100) { code } } }"));
    }

    private static List<Sample> grids() {
        return List.of(
                field("Query.grid", World::grid, "{ grid(code: \"$key\") { code } }"),
                field("Query.grids", World::grid, "{ grids(area: \"$key\", first: 100) { nodes { code } } }"),
                field(
                        "Query.gridAt",
                        World::mappedGrid,
                        "{ gridAt(longitude: $longitude, latitude: $latitude, datum: WGS84) { code } }"),
                below("Grid.area", World::grid, "grid(code: \"$key\")", "area { code }", "/grid/area"),
                below(
                        "Grid.boundary",
                        World::mappedGrid,
                        "grid(code: \"$key\")",
                        "boundary { datum }",
                        "/grid/boundary"),
                below(
                        "GridBoundary.geoJson",
                        World::mappedGrid,
                        "grid(code: \"$key\")",
                        "boundary { geoJson }",
                        "/grid/boundary/geoJson"),
                below("Grid.team", World::grid, "grid(code: \"$key\")", "team { gridCode }", "/grid/team"),
                // The grid named among the case's others is the one it lies in.
                below(
                        "Grid.openCases",
                        World::reportedCase,
                        "grid(code: \"$grid\")",
                        "openCases { id }",
                        "/grid/openCases"),
                below(
                        "Grid.openCaseCount",
                        World::reportedCase,
                        "grid(code: \"$grid\")",
                        "openCaseCount",
                        "/grid/openCaseCount"),
                below(
                        "Grid.trainings",
                        World::gridWithTraining,
                        "grid(code: \"$key\")",
                        "trainings { id }",
                        "/grid/trainings"),
                field(
                        "Mutation.createGrid",
                        World::area,
                        "mutation { createGrid(input: {areaCode: \"$key\", name: \"新网格\"}) { code } }"),
                field(
                        "Mutation.updateGrid",
                        World::grid,
                        "mutation { updateGrid(code: \"$key\", expectedVersion: $version, patch: {name: \"新名\"}) { code } }"),
                field(
                        "Mutation.retireGrid",
                        World::grid,
                        "mutation { retireGrid(code: \"$key\", expectedVersion: $version, input: {reason: \"撤并\"}) { code } }"),
                Sample.of(
                        "Mutation.replaceGridBoundary",
                        World::grid,
                        it -> Ask.graphql(("mutation { replaceGridBoundary(code: \"%s\", expectedVersion: %d,"
                                        + " input: {datum: WGS84, geoJson: \"%s\"}) { code } }")
                                .formatted(
                                        it.key(),
                                        it.version(),
                                        GridFixture.freeSquare().geometry().replace("\"", "\\\"")))));
    }

    private static List<Sample> staffing() {
        return List.of(
                field("Query.team", World::grid, "{ team(gridCode: \"$key\") { gridCode } }"),
                field(
                        "Query.vacancies",
                        World::grid,
                        "{ vacancies(area: \"$key\", first: 100) { nodes { gridCode } } }"),
                field(
                        "Vacancy.grid",
                        World::grid,
                        "{ vacancies(area: \"$key\", first: 100) { nodes { grid { code } } } }"),
                below(
                        "GridTeamMember.worker",
                        World::assignment,
                        "team(gridCode: \"$grid\")",
                        "fullTimeWorker { worker { id } }",
                        "/team/fullTimeWorker/worker"),
                field("Query.worker", World::worker, "{ worker(id: \"$key\") { id } }"),
                field("Query.workers", World::worker, "{ workers(area: \"$area\", first: 100) { nodes { id } } }"),
                below("Worker.area", World::worker, "worker(id: \"$key\")", "area { code }", "/worker/area"),
                below(
                        "Worker.assignments",
                        World::assignment,
                        "worker(id: \"$worker\")",
                        "assignments { id }",
                        "/worker/assignments"),
                below(
                        "Assignment.grid",
                        World::assignment,
                        "node(id: \"$key\")",
                        "... on Assignment { grid { code } }",
                        "/node/grid"),
                below(
                        "Assignment.worker",
                        World::assignment,
                        "node(id: \"$key\")",
                        "... on Assignment { worker { id } }",
                        "/node/worker"),
                Sample.of(
                        "Mutation.createWorker",
                        World::area,
                        it -> Ask.graphql(
                                ("mutation { createWorker(input: {kind: FULL_TIME, name: \"新人\", areaCode: \"%s\","
                                                + " education: COLLEGE, hireDate: \"2019-12-01\", idCard: \"%s\"}) { areaCode } }")
                                        .formatted(it.key(), StaffingFixture.newIdCard()))),
                field(
                        "Mutation.updateWorker",
                        World::worker,
                        "mutation { updateWorker(id: \"$key\", expectedVersion: $version, patch: {name: \"新名\"}) { id } }"),
                field(
                        "Mutation.departWorker",
                        World::worker,
                        "mutation { departWorker(id: \"$key\", expectedVersion: $version, input: {reason: \"调离\"}) { id } }"),
                field(
                        "Mutation.assignWorker",
                        World::workerBesideGrid,
                        "mutation { assignWorker(workerId: \"$key\", input: {gridCode: \"$grid\"}) { workerId } }"),
                field(
                        "Mutation.endAssignment",
                        World::assignment,
                        "mutation { endAssignment(id: \"$key\", expectedVersion: $version, input: {}) { id } }"),
                field(
                                "Mutation.transferAssignment",
                                World::assignment,
                                "mutation { transferAssignment(id: \"$key\", expectedVersion: $version,"
                                        + " input: {gridCode: \"$spare\"}) { workerId } }")
                        .shownAt("/data/transferAssignment/workerId"));
    }

    private static List<Sample> departments() {
        String one = "department(id: \"$key\")";
        return List.of(
                field("Query.department", World::department, "{ department(id: \"$key\") { id } }"),
                field(
                        "Query.departments",
                        World::department,
                        "{ departments(area: \"$area\", first: 100) { nodes { id } } }"),
                below("Department.area", World::department, one, "area { code }", "/department/area"),
                below(
                        "Department.members",
                        World::departmentOfEverybody,
                        one,
                        "members { accountId }",
                        "/department/members"),
                Sample.of(
                        "Mutation.createDepartment",
                        World::area,
                        it -> Ask.graphql(
                                "mutation { createDepartment(input: {name: \"%s\", areaCode: \"%s\"}) { areaCode } }"
                                        .formatted(UUID.randomUUID(), it.key()))),
                field(
                        "Mutation.updateDepartment",
                        World::department,
                        "mutation { updateDepartment(id: \"$key\", expectedVersion: $version, patch: {officeLine: \"0574-63000000\"}) { id } }"),
                field(
                        "Mutation.retireDepartment",
                        World::department,
                        "mutation { retireDepartment(id: \"$key\", expectedVersion: $version, input: {reason: \"机构改革\"}) { id } }"),
                field(
                        "Mutation.addDepartmentMember",
                        World::departmentBesideAccount,
                        "mutation { addDepartmentMember(id: \"$key\", input: {accountId: \"$account\"}) { id } }"),
                field(
                        "Mutation.removeDepartmentMember",
                        World::departmentWithMember,
                        "mutation { removeDepartmentMember(id: \"$key\", expectedVersion: $version, accountId: \"$account\") { id } }"));
    }

    private static List<Sample> routing() {
        String one = "caseRoutingRule(id: \"$key\")";
        return List.of(
                field("Query.caseRoutingRule", World::routingRule, "{ caseRoutingRule(id: \"$key\") { id } }"),
                field(
                        "Query.caseRoutingRules",
                        World::routingRule,
                        "{ caseRoutingRules(area: \"$grid\", first: 100) { nodes { id } } }"),
                field(
                        "Query.caseRouting",
                        World::routingRule,
                        "{ caseRouting(category: \"01001\", grid: \"$grid\") { rule { id } } }"),
                below(
                        "CaseRoutingRule.department",
                        World::routingRule,
                        one,
                        "department { id }",
                        "/caseRoutingRule/department"),
                field(
                        "Mutation.createCaseRoutingRule",
                        World::gridWithDepartment,
                        "mutation { createCaseRoutingRule(input: {areaCode: \"$key\", departmentId: \"$department\"}) { areaCode } }"),
                field(
                        "Mutation.updateCaseRoutingRule",
                        World::routingRule,
                        "mutation { updateCaseRoutingRule(id: \"$key\", expectedVersion: $version, patch: {departmentId: \"$spare\"}) { id } }"),
                field(
                        "Mutation.deleteCaseRoutingRule",
                        World::routingRule,
                        "mutation { deleteCaseRoutingRule(id: \"$key\", expectedVersion: $version) { id } }"));
    }

    private static List<Sample> cases() {
        String one = "case(id: \"$key\")";
        return List.of(
                field("Query.caseCategories", World::nothing, "{ caseCategories { nodes { code } } }")
                        .shownAt("/data/caseCategories/nodes"),
                field(
                                "Query.caseStatistics",
                                World::dispatchedCase,
                                "{ caseStatistics(by: GRID, area: \"$grid\", from: \"$today\", to: \"$later\") { due } }")
                        .shownAt("/data/caseStatistics/0/due"),
                field("Query.case", World::reportedCase, "{ case(id: \"$key\") { id } }"),
                field("Query.cases", World::reportedCase, "{ cases(grid: \"$grid\", first: 100) { nodes { id } } }"),
                below("Case.grid", World::reportedCase, one, "grid { code }", "/case/grid"),
                below("Case.steps", World::reportedCase, one, "steps { seq }", "/case/steps"),
                below("Case.photos", World::photographedCase, one, "photos { id }", "/case/photos"),
                below("Case.category", World::reportedCase, one, "category { code }", "/case/category"),
                field(
                                "Query.caseCandidates",
                                World::reportedCase,
                                "{ caseCandidates(category: \"01\", place: {longitude: $longitude, latitude: $latitude,"
                                        + " datum: WGS84}) { id } }")
                        .shownAt("/data/caseCandidates/0/id"),
                below("Case.joiners", World::joinedCase, one, "joiners { accountId }", "/case/joiners"),
                below("Case.clocks", World::reportedCase, one, "clocks { kind }", "/case/clocks"),
                // Empty for those who may do nothing: the field itself is what is tried here.
                field("Case.allowedVerbs", World::reportedCase, "{ case(id: \"$key\") { id allowedVerbs } }"));
    }

    private static List<Sample> records() {
        String one = "workRecord(id: \"$key\")";
        return List.of(
                field("Query.workRecord", World::filedRecord, "{ workRecord(id: \"$key\") { id } }"),
                field(
                        "Query.workRecords",
                        World::filedRecord,
                        "{ workRecords(area: \"$grid\", first: 100) { nodes { id } } }"),
                below("WorkRecord.grid", World::filedRecord, one, "grid { code }", "/workRecord/grid"),
                below("WorkRecord.worker", World::filedRecord, one, "worker { id }", "/workRecord/worker"));
    }

    private static List<Sample> caseSteps() {
        return List.of(
                field(
                                "Mutation.reportCase",
                                World::mappedGrid,
                                "mutation { reportCase(input: {categoryCode: \"01001\", text: \"堵塞\", place: {longitude: $longitude,"
                                        + " latitude: $latitude, datum: WGS84}}) { number } }")
                        .shownAt("/data/reportCase/number"),
                field(
                        "Mutation.acceptCase",
                        World::reportedCase,
                        "mutation { acceptCase(id: \"$key\", expectedVersion: $version) { id } }"),
                field(
                        "Mutation.rejectCase",
                        World::reportedCase,
                        "mutation { rejectCase(id: \"$key\", expectedVersion: $version, input: {reason: \"不属受理范围\"}) { id } }"),
                field(
                                "Mutation.submitCase",
                                World::reportedCase,
                                "mutation { submitCase(id: \"$key\", expectedVersion: $version) { id } }")
                        .refusedBecause("CASE_TRANSITION_ILLEGAL"),
                field(
                                "Mutation.selfHandleCase",
                                World::reportedCase,
                                "mutation { selfHandleCase(id: \"$key\", expectedVersion: $version, input: {note: \"已清理\"}) { id } }")
                        .refusedBecause("CASE_TRANSITION_ILLEGAL"),
                field(
                        "Mutation.joinCase",
                        World::reportedCase,
                        "mutation { joinCase(id: \"$key\", input: {}) { id } }"),
                field(
                        "Mutation.mergeCase",
                        World::twoCases,
                        "mutation { mergeCase(id: \"$key\", expectedVersion: $version, input: {into: \"$into\"}) { id } }"),
                field(
                        "Mutation.escalateCase",
                        World::acceptedCase,
                        "mutation { escalateCase(id: \"$key\", expectedVersion: $version, input: {reason: \"需上级协调\"}) { id } }"),
                field(
                        "Mutation.dispatchCase",
                        World::caseBesideDepartment,
                        "mutation { dispatchCase(id: \"$key\", expectedVersion: $version, input: {departmentId: \"$department\"}) { id } }"),
                field(
                        "Mutation.requestCaseReturn",
                        World::dispatchedCase,
                        "mutation { requestCaseReturn(id: \"$key\", expectedVersion: $version, input: {reason: NOT_OURS, note: \"非我单位职责\"}) { id } }"),
                field(
                        "Mutation.arbitrateCase",
                        World::caseToBeArbitrated,
                        "mutation { arbitrateCase(id: \"$key\", expectedVersion: $version, input: {departmentId: \"$department\", note: \"属该单位职责\"}) { id } }"),
                field(
                        "Mutation.startCase",
                        World::dispatchedCase,
                        "mutation { startCase(id: \"$key\", expectedVersion: $version) { id } }"),
                field(
                        "Mutation.requestCaseExtension",
                        World::startedCase,
                        "mutation { requestCaseExtension(id: \"$key\", expectedVersion: $version, input: {amount: 1, reason: \"等待材料\"}) { id } }"),
                field(
                        "Mutation.extendCase",
                        World::caseToBeExtended,
                        "mutation { extendCase(id: \"$key\", expectedVersion: $version) { id } }"),
                field(
                        "Mutation.requestCaseSuspension",
                        World::startedCase,
                        "mutation { requestCaseSuspension(id: \"$key\", expectedVersion: $version, input: {reason: \"需开挖路面\"}) { id } }"),
                field(
                        "Mutation.suspendCase",
                        World::startedCase,
                        "mutation { suspendCase(id: \"$key\", expectedVersion: $version, input: {reason: ENGINEERING, note: \"需开挖路面\","
                                + " reviewOn: \"" + World.suspension().get("reviewOn") + "\"}) { id } }"),
                field(
                        "Mutation.refuseCaseRequest",
                        World::caseToBeExtended,
                        "mutation { refuseCaseRequest(id: \"$key\", expectedVersion: $version, input: {reason: \"理由不足\"}) { id } }"),
                field(
                        "Mutation.resumeCase",
                        World::suspendedCase,
                        "mutation { resumeCase(id: \"$key\", expectedVersion: $version) { id } }"),
                field(
                        "Mutation.resolveCase",
                        World::startedCase,
                        "mutation { resolveCase(id: \"$key\", expectedVersion: $version, input: {note: \"已疏通\"}) { id } }"),
                field(
                        "Mutation.terminateCase",
                        World::startedCase,
                        "mutation { terminateCase(id: \"$key\", expectedVersion: $version, input: {reason: \"房屋已拆除\"}) { id } }"),
                field(
                        "Mutation.superviseCase",
                        World::reportedCase,
                        "mutation { superviseCase(id: \"$key\", expectedVersion: $version, input: {supervision: YELLOW}) { id } }"),
                field(
                        "Mutation.liftCaseSupervision",
                        World::supervisedCase,
                        "mutation { liftCaseSupervision(id: \"$key\", expectedVersion: $version, input: {reason: \"已督促\"}) { id } }"),
                field(
                        "Mutation.arrangeCaseVerification",
                        World::resolvedCase,
                        "mutation { arrangeCaseVerification(id: \"$key\", expectedVersion: $version, input: {}) { id } }"),
                field(
                        "Mutation.verifyCase",
                        World::verifyingCase,
                        "mutation { verifyCase(id: \"$key\", expectedVersion: $version, input: {place: {longitude: $longitude, latitude: $latitude, datum: WGS84}}) { id } }"),
                field(
                        "Mutation.reworkCase",
                        World::verifyingCase,
                        "mutation { reworkCase(id: \"$key\", expectedVersion: $version, input: {place: {longitude: $longitude, latitude: $latitude, datum: WGS84}, reason: \"仍有积水\"}) { id } }"),
                field(
                        "Mutation.callBackCase",
                        World::verifiedCase,
                        "mutation { callBackCase(id: \"$key\", expectedVersion: $version, input: {outcome: SATISFIED}) { id } }"),
                field(
                        "Mutation.reworkCaseAfterCall",
                        World::verifiedCase,
                        "mutation { reworkCaseAfterCall(id: \"$key\", expectedVersion: $version, input: {reason: \"居民不满意\"}) { id } }"),
                field(
                        "Mutation.closeCase",
                        World::calledCase,
                        "mutation { closeCase(id: \"$key\", expectedVersion: $version) { id } }"),
                field(
                        "Mutation.reopenCase",
                        World::closedCase,
                        "mutation { reopenCase(id: \"$key\", expectedVersion: $version, input: {reason: \"再次堵塞\"}) { id } }"));
    }

    private static List<Sample> duty() {
        return List.of(
                field("Query.calendarYear", World::calendarYear, "{ calendarYear(year: $key) { year } }"),
                field(
                        "Query.dutyRules",
                        World::dutyRule,
                        "{ dutyRules(area: \"$area\", first: 100) { nodes { id } } }"),
                field(
                        "Query.exemptions",
                        World::exemption,
                        "{ exemptions(area: \"$grid\", first: 100) { nodes { id } } }"),
                field(
                                "Query.dutyDays",
                                World::dutyDay,
                                "{ dutyDays(area: \"$grid\", date: \"$date\", first: 100) { nodes { workerId } } }")
                        .shownAt("/data/dutyDays/nodes/0/workerId"),
                field(
                                "Query.dutyStatistics",
                                World::dutyDay,
                                "{ dutyStatistics(area: \"$grid\", from: \"$date\") { workers } }")
                        .shownAt("/data/dutyStatistics/0/workers"),
                field("Query.dutyAppeal", World::dutyAppeal, "{ dutyAppeal(id: \"$key\") { id } }"),
                field(
                        "Query.dutyAppeals",
                        World::dutyAppeal,
                        "{ dutyAppeals(area: \"$grid\", first: 100) { nodes { id } } }"),
                field(
                        "Mutation.decideDutyAppeal",
                        World::dutyAppeal,
                        "mutation { decideDutyAppeal(id: \"$key\", expectedVersion: $version, input: {result: MET, note: \"属实\"}) { id } }"),
                field("Query.flag", World::flag, "{ flag(id: \"$key\") { id } }"),
                field("Query.flags", World::flag, "{ flags(area: \"$grid\", first: 100) { nodes { id } } }"),
                field(
                        "Mutation.reviewFlag",
                        World::flag,
                        "mutation { reviewFlag(id: \"$key\", expectedVersion: $version, input: {outcome: DISMISSED, note: \"属实\"}) { id } }"),
                below(
                        "DutyDay.worker",
                        World::dutyDay,
                        "dutyDays(area: \"$grid\", date: \"$date\") { nodes",
                        "worker { id } }",
                        "/dutyDays/nodes/0/worker"),
                below(
                        "DutyDay.grid",
                        World::dutyDay,
                        "dutyDays(area: \"$grid\", date: \"$date\") { nodes",
                        "grid { code } }",
                        "/dutyDays/nodes/0/grid"));
    }

    private static List<Sample> messages() {
        return List.of(
                field("Query.ownMessages", World::nothing, "{ ownMessages { nodes { id } } }"),
                field("Query.ownMessageStatistics", World::nothing, "{ ownMessageStatistics { unread } }"),
                field("Query.ownMessage", World::nothing, "{ ownMessage(id: \"" + UUID.randomUUID() + "\") { id } }"),
                field("Mutation.readMessage", World::unknown, "mutation { readMessage(id: \"$key\") { id } }")
                        .refusedBecause("NOT_FOUND"));
    }

    private static List<Sample> errands() {
        String one = "errand(id: \"$key\")";
        return List.of(
                field("Query.errand", World::errand, "{ errand(id: \"$key\") { id } }"),
                field("Query.errands", World::errand, "{ errands(area: \"$grid\", first: 100) { nodes { id } } }"),
                field("Query.errandStatistics", World::agreedErrand, "{ errandStatistics(area: \"$grid\") { due } }")
                        .shownAt("/data/errandStatistics/0/due"),
                below("Errand.grid", World::errand, one, "grid { code }", "/errand/grid"),
                below("Errand.steps", World::errand, one, "steps { seq }", "/errand/steps"),
                // Empty for those who may do nothing: the field itself is what is tried here.
                field("Errand.allowedVerbs", World::errand, "{ errand(id: \"$key\") { id allowedVerbs } }"),
                field(
                        "Mutation.createErrand",
                        World::grid,
                        "mutation { createErrand(input: {gridCode: \"$key\", wanted: \"代办\", origin: PHONE,"
                                + " residentName: \"测试居民\"}) { gridCode } }"),
                errandStep("agree", World::errand, "date: \"2099-01-01\""),
                errandStep("progress", World::errand, "note: \"已联系学校\""),
                errandStep("tickOff", World::agreedErrand, ""),
                errandStep("confirm", World::doneErrand, "means: PHONE"),
                errandStep("deny", World::doneErrand, "means: PHONE, note: \"还缺一份\""),
                errandStep("withdraw", World::errand, "note: \"居民自行办理\""),
                field(
                        "Mutation.eraseErrandResident",
                        World::errand,
                        "mutation { eraseErrandResident(id: \"$key\", expectedVersion: $version, input: {note: \"要求删除\"}) { id } }"));
    }

    private static Sample errandStep(String verb, BiFunction<World, String, Subject> subject, String input) {
        return field(
                "Mutation." + verb + "Errand",
                subject,
                "mutation { " + verb + "Errand(id: \"$key\", expectedVersion: $version, input: {" + input
                        + "}) { id } }");
    }

    private static List<Sample> visits() {
        return List.of(
                field("Query.household", World::household, "{ household(id: \"$key\") { id } }"),
                field(
                        "Query.households",
                        World::household,
                        "{ households(area: \"$area\", first: 100) { nodes { id } } }"),
                below(
                        "Household.grid",
                        World::household,
                        "household(id: \"$key\")",
                        "grid { code }",
                        "/household/grid"),
                field("Query.ownDueHouseholds", World::nothing, "{ ownDueHouseholds { nodes { id } } }")
                        .refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                field("Query.visits", World::visit, "{ visits(area: \"$grid\", first: 100) { nodes { id } } }"),
                field(
                        "Query.visitRules",
                        World::visitRule,
                        "{ visitRules(area: \"$area\", first: 100) { nodes { id } } }"),
                field(
                                "Query.visitCoverage",
                                World::household,
                                "{ visitCoverage(area: \"$area\", from: \"2098-12-01\", to: \"2099-01-01\") { due } }")
                        .shownAt("/data/visitCoverage/0/due"),
                field(
                        "Mutation.createHousehold",
                        World::grid,
                        "mutation { createHousehold(input: {gridCode: \"$key\", visitClass: KEY, address: \"平安路12号\","
                                + " contactName: \"测试居民\"}) { gridCode } }"),
                householdStep("updateHousehold", "patch: {visitClass: KEY}"),
                householdStep("setHouseholdDueDate", "input: {dueOn: \"2099-01-01\", reason: \"出院回家\"}"),
                householdStep("removeHousehold", "input: {reason: \"搬迁\"}"),
                householdStep("eraseHousehold", "input: {reason: \"居民要求\"}"),
                field(
                        "Mutation.recordVisit",
                        World::household,
                        "mutation { recordVisit(input: {householdId: \"$key\"}) { householdId } }"),
                Sample.of(
                        "Mutation.createVisitRule",
                        World::grid,
                        it -> World.noted(Ask.graphql(("mutation { createVisitRule(input: {areaCode: \"%s\","
                                        + " visitClass: KEY, everyDays: 20, validFrom: \"2090-01-01\"}) { areaCode } }")
                                .formatted(it.key())))));
    }

    private static Sample householdStep(String mutation, String input) {
        return field(
                "Mutation." + mutation,
                World::household,
                "mutation { " + mutation + "(id: \"$key\", expectedVersion: $version, " + input + ") { id } }");
    }

    private static List<Sample> policyNotices() {
        return List.of(
                field("Query.policyNotice", World::policyNotice, "{ policyNotice(id: \"$key\") { id } }"),
                field(
                        "Query.policyNotices",
                        World::policyNotice,
                        "{ policyNotices(area: \"$area\", first: 100) { nodes { id } } }"),
                field(
                                "Query.policyNoticeStatistics",
                                World::toldNotice,
                                "{ policyNoticeStatistics(id: \"$key\", area: \"$grid\") { householdsTold } }")
                        .shownAt("/data/policyNoticeStatistics/0/householdsTold"),
                field("Query.ownPolicyNotices", World::nothing, "{ ownPolicyNotices { nodes { id } } }")
                        .refusedBecause("ACCOUNT_WITHOUT_WORKER"),
                field(
                        "Mutation.publishPolicyNotice",
                        World::area,
                        "mutation { publishPolicyNotice(input: {title: \"医保缴费提醒\", text: \"请于月底前缴费\","
                                + " targets: [\"$key\"]}) { targets } }"),
                field(
                        "Mutation.withdrawPolicyNotice",
                        World::policyNotice,
                        "mutation { withdrawPolicyNotice(id: \"$key\", expectedVersion: $version,"
                                + " input: {reason: \"内容有误\"}) { id } }"),
                field(
                                "Mutation.tellHouseholds",
                                World::noticeBesideHousehold,
                                "mutation { tellHouseholds(id: \"$key\", input: {householdIds: [\"$household\"]}) { told } }")
                        .shownAt("/data/tellHouseholds/told"),
                field(
                                "Mutation.acknowledgePolicyNotices",
                                World::unknown,
                                "mutation { acknowledgePolicyNotices(input: {noticeIds: [\"$key\"]}) { id } }")
                        .refusedBecause("ACCOUNT_WITHOUT_WORKER"));
    }

    private static List<Sample> opinions() {
        return List.of(
                field("Query.opinion", World::opinion, "{ opinion(id: \"$key\") { id } }"),
                field("Query.opinions", World::opinion, "{ opinions(area: \"$grid\", first: 100) { nodes { id } } }"),
                field(
                        "Query.opinionGroups",
                        World::opinionGroup,
                        "{ opinionGroups(area: \"$area\", first: 100) { nodes { id } } }"),
                field("Query.opinionTags", World::nothing, "{ opinionTags { code } }")
                        .shownAt("/data/opinionTags/0/code"),
                field("Query.opinionStatistics", World::opinion, "{ opinionStatistics(area: \"$grid\") { filed } }")
                        .shownAt("/data/opinionStatistics/0/filed"),
                field(
                        "Mutation.fileOpinion",
                        World::grid,
                        "mutation { fileOpinion(input: {gridCode: \"$key\", text: \"希望增设红绿灯\", tags: [\"TRAFFIC\"]}) { gridCode } }"),
                opinionStep("answerOpinion", World::opinion, ", input: {text: \"已列入计划\"}"),
                opinionStep("joinOpinionGroup", World::opinionBesideGroup, ", input: {groupId: \"$group\"}"),
                opinionStep("leaveOpinionGroup", World::groupedOpinion, ""),
                field(
                        "Mutation.createOpinionGroup",
                        World::area,
                        "mutation { createOpinionGroup(input: {areaCode: \"$key\", title: \"红绿灯\"}) { areaCode } }"),
                opinionStep("answerOpinionGroup", World::opinionGroup, ", input: {text: \"已列入计划\"}"),
                field(
                        "Mutation.createOpinionTag",
                        World::unusedOpinionTag,
                        "mutation { createOpinionTag(input: {code: \"$key\", name: \"试用\", nameEn: \"Trial\"}) { code } }"),
                field(
                        "Mutation.retireOpinionTag",
                        World::opinionTag,
                        "mutation { retireOpinionTag(code: \"$key\", expectedVersion: $version) { code } }"));
    }

    private static Sample opinionStep(String mutation, BiFunction<World, String, Subject> subject, String input) {
        return field(
                "Mutation." + mutation,
                subject,
                "mutation { " + mutation + "(id: \"$key\", expectedVersion: $version" + input + ") { id } }");
    }

    private static List<Sample> trainings() {
        String one = "training(id: \"$key\")";
        Instant start = Instant.now().plus(Duration.ofDays(1));
        return List.of(
                field("Query.training", World::training, "{ training(id: \"$key\") { id } }"),
                field(
                        "Query.trainings",
                        World::training,
                        "{ trainings(area: \"$area\", first: 100) { nodes { id } } }"),
                field(
                                "Query.trainingStatistics",
                                World::training,
                                "{ trainingStatistics(area: \"$area\") { total { sessions } } }")
                        .shownAt("/data/trainingStatistics/total/sessions"),
                below("Training.area", World::training, one, "area { code }", "/training/area"),
                below("Training.personTimes", World::attendedTraining, one, "personTimes", "/training/personTimes"),
                below("Training.enrolments", World::attendedTraining, one, "enrolments { id }", "/training/enrolments"),
                below(
                        "Training.attendances",
                        World::attendedTraining,
                        one,
                        "attendances { id }",
                        "/training/attendances"),
                field(
                        "Mutation.createTraining",
                        World::area,
                        "mutation { createTraining(input: {title: \"拉练\", kind: DRILL, areaCode: \"$key\", startsAt: \""
                                + start + "\", endsAt: \"" + start.plusSeconds(3600) + "\"}) { areaCode } }"),
                field(
                        "Mutation.updateTraining",
                        World::training,
                        "mutation { updateTraining(id: \"$key\", expectedVersion: $version, patch: {title: \"新题\"}) { id } }"),
                field(
                        "Mutation.cancelTraining",
                        World::training,
                        "mutation { cancelTraining(id: \"$key\", expectedVersion: $version, input: {reason: \"台风\"}) { id } }"),
                field(
                                "Mutation.enrolInTraining",
                                World::training,
                                "mutation { enrolInTraining(id: \"$key\", input: {workerIds: [\"" + UUID.randomUUID()
                                        + "\"]}) { outcome } }")
                        .shownAt("/data/enrolInTraining"),
                field(
                                "Mutation.recordAttendances",
                                World::runningTraining,
                                "mutation { recordAttendances(id: \"$key\", input: {items: [{workerId: \""
                                        + UUID.randomUUID() + "\"}]}) { outcome } }")
                        .shownAt("/data/recordAttendances"));
    }

    private static List<Sample> intake() {
        return List.of(
                field("Query.reportSource", World::reportSource, "{ reportSource(id: \"$key\") { id } }"),
                field(
                        "Query.reportSources",
                        World::reportSource,
                        "{ reportSources(area: \"$area\", first: 100) { nodes { id } } }"),
                field("Query.residentReport", World::pendingReport, "{ residentReport(id: \"$key\") { id } }"),
                field(
                        "Query.residentReports",
                        World::pendingReport,
                        "{ residentReports(area: \"$grid\", first: 100) { nodes { id } } }"),
                below(
                        "ResidentReport.case",
                        World::caseOfResident,
                        "residentReport(id: \"$key\")",
                        "case { id }",
                        "/residentReport/case"),
                field(
                        "Mutation.releaseResidentReport",
                        World::pendingReport,
                        "mutation { releaseResidentReport(id: \"$key\", expectedVersion: $version, input: {}) { id } }"),
                field(
                        "Mutation.dropResidentReport",
                        World::pendingReport,
                        "mutation { dropResidentReport(id: \"$key\", expectedVersion: $version, input: {reason: \"广告\"}) { id } }"));
    }

    private static List<Sample> nodes() {
        return List.of(
                node("Area", World::area, "$key"),
                node("Grid", World::grid, "$id"),
                node("Worker", World::worker, "$key"),
                node("Assignment", World::assignment, "$key"),
                node("Department", World::department, "$key"),
                node("Case", World::reportedCase, "$key"),
                node("CaseCategory", World::category, "$key"),
                node("WorkRecord", World::filedRecord, "$key"),
                node("Training", World::training, "$key"));
    }

    private static Sample node(String type, BiFunction<World, String, Subject> subject, String id) {
        return field("Query.node (" + type + ")", subject, "{ node(id: \"" + id + "\") { id __typename } }")
                .shownAt("/data/node/id");
    }

    private static List<Sample> feed() {
        return List.of(Sample.of(
                        "Query.changes",
                        World::department,
                        it -> Ask.graphql("{ changes(types: [\"DEPARTMENT_CREATED\"], first: 100, area: \""
                                + it.other("area") + "\", since: \""
                                + Instant.now().minusSeconds(120) + "\") { items { subjectId } } }"))
                .asking(Scope.READ_DEPARTMENTS)
                .asList());
    }

    private static Sample field(String name, BiFunction<World, String, Subject> subject, String document) {
        return Sample.graphql(name, subject, document);
    }

    /** A field of something, which itself stands below the root. */
    private static Sample below(
            String name, BiFunction<World, String, Subject> subject, String parent, String selection, String at) {
        return field(name, subject, "{ " + parent + " { " + selection + " } }").shownAt("/data" + at);
    }
}
