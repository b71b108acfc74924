package io.gridward.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.casework.CaseReporting;
import io.gridward.casework.ReportCase;
import io.gridward.casework.ReportedPlace;
import io.gridward.exchange.PastCaseFile.Row;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.geo.Datum;

import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.report;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What older systems tell of their cases does not always add up. */
@GridwardTest
class RefusingPastCasesTest {

    private static final String VILLAGE = "330282003208";

    private PastCaseFile file;

    @Inject
    EntityManager entities;

    @Inject
    CaseReporting reporting;

    @Inject
    OnBehalf onBehalf;

    @BeforeEach
    void inAGridOfItsOwn() {
        file = PastCaseFile.in(VILLAGE);
    }

    @Test
    void each_row_is_refused_for_what_is_wrong_with_it_and_names_the_columns() {
        var right = file.closed("A");
        var open = file.with(file.without(right, "closedAt", "resolvedAt", "outcome"), "state", "IN_PROGRESS");
        var merged = file.with(
                file.without(right, "department", "dispatchedAt", "resolvedAt", "outcome"), "state", "MERGED");
        var wrong = new Wrong();
        // Verbs out of order.
        wrong.add(file.with(right, "closedAt", "2026-03-03 14:00"), "CASE_PAST_OUT_OF_ORDER", "closedAt");
        wrong.add(file.with(right, "dispatchedAt", "2026-03-02 08:00"), "CASE_PAST_OUT_OF_ORDER", "dispatchedAt");
        wrong.add(file.with(right, "occurredAt", "2026-03-02 09:01"), "CASE_PAST_OUT_OF_ORDER", "reportedAt");
        wrong.add(file.with(right, "closedAt", "2036-03-03 14:00"), "CASE_PAST_IN_FUTURE", "closedAt");
        // What the state needs.
        wrong.add(file.without(right, "closedAt"), "CASE_PAST_INCOMPLETE", "closedAt");
        wrong.add(file.without(right, "department"), "CASE_PAST_INCOMPLETE", "department");
        wrong.add(open, "CASE_PAST_INCOMPLETE", "startedAt");
        wrong.add(file.with(right, "suspendedAt", "2026-03-02 11:00"), "CASE_PAST_INCOMPLETE", "resumedAt");
        wrong.add(
                file.with(open, Map.of("state", "SUSPENDED", "suspendedAt", "2026-03-02 11:00")),
                "CASE_PAST_INCOMPLETE",
                "reviewOn");
        wrong.add(file.with(merged, Map.of()), "CASE_PAST_INCOMPLETE", "mergedInto");
        wrong.add(file.without(right, "state"), "INVALID_FIELDS", "state");
        wrong.add(file.without(right, "reportedAt"), "INVALID_FIELDS", "reportedAt");
        // What it rules out.
        wrong.add(file.with(right, "state", "DISPATCHED"), "CASE_PAST_CONTRADICTORY", "resolvedAt, closedAt, outcome");
        wrong.add(file.with(open, "satisfaction", "满意"), "CASE_PAST_CONTRADICTORY", "satisfaction");
        wrong.add(file.with(open, "selfHandled", "是"), "CASE_PAST_CONTRADICTORY", "selfHandled");
        wrong.add(file.with(right, "state", "REWORK"), "CASE_PAST_STATE_UNFIT", "REWORK");
        // What is not known here.
        wrong.add(file.with(right, "department", "从未有过的部门"), "CASE_DEPARTMENT_UNKNOWN", "从未有过的部门");
        wrong.add(file.with(right, "state", "归档"), "INVALID_FIELDS", "state");
        wrong.add(
                file.with(right, Map.of("state", "SUSPENDED", "suspensionReason", "天气不好")),
                "INVALID_FIELDS",
                "suspensionReason");
        wrong.add(file.with(right, "satisfaction", "一般"), "INVALID_FIELDS", "satisfaction");
        wrong.add(file.with(right, "categoryCode", "01987"), "CASE_CATEGORY_UNKNOWN", "01987");
        wrong.add(
                file.with(merged, "mergedInto", "no such number"),
                "CASE_MERGE_IMPOSSIBLE",
                CaseIds.ofNamed(null, "no such number").toString());
        wrong.add(file.with(right, "outcome", "长".repeat(2001)), "INVALID_FIELDS", "outcome");
        wrong.add(
                file.with(right, Map.of("reportedAt", "1999-03-02 09:00", "dispatchedAt", "1999-03-02 09:00")),
                "CASE_TIME_IMPLAUSIBLE",
                "2000-01-01");

        var job = file.imported(wrong.rows.toArray(Row[]::new));

        assertCounts(job, 0, 0, wrong.rows.size());
        var told = report(job.getString("id"), UTF_8).lines().skip(1).toList();
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i))
                    .contains(",REFUSED," + wrong.codes.get(i) + ",")
                    .contains(wrong.named.get(i));
        }
    }

    private final class Wrong {

        private final List<Row> rows = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private final List<String> named = new ArrayList<>();

        void add(Row row, String code, String names) {
            rows.add(file.with(row, "reference", file.reference("wrong" + rows.size())));
            codes.add(code);
            named.add(names);
        }
    }

    @Test
    void a_category_that_was_retired_since_is_that_of_the_case_and_one_retired_before_is_refused() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                insert into case_category (code, parent_code, name, default_limit, default_limit_unit,
                                                           valid_from, valid_to)
                                values ('09897', '09', '早年的类别', 2, 'WORKING_DAY', '2019-01-01', '2026-03-02 12:00+08')
                                on conflict do nothing
                                """).executeUpdate());
        var row = file.with(file.closed("B-1"), "categoryCode", "09897");
        var later = file.with(
                file.with(row, "reference", file.reference("B-2")),
                Map.of("reportedAt", "2026-03-02 12:00", "dispatchedAt", "2026-03-02 12:00"));
        var before = file.with(
                file.with(row, "reference", file.reference("B-3")),
                Map.of("reportedAt", "2018-12-31 12:00", "dispatchedAt", "2018-12-31 12:00"));

        var job = file.imported(row, later, before);

        assertCounts(job, 2, 0, 1);
        assertThat(report(job.getString("id"), UTF_8)).contains("3,REFUSED,CASE_CATEGORY_RETIRED");
        file.get("B-1").body("categoryCode", equalTo("09897"));
        file.clocks("B-1").body("find { it.kind == 'HANDLING' }.amount", equalTo(2));
    }

    @Test
    void a_row_that_meets_anothers_in_the_database_is_no_loss_to_its_batch() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var other = new Thread(() -> reportSlowly(UUID.fromString(file.idOf("C-2")), reported));
        other.start();
        reported.await();

        var job = file.imported(file.closed("C-1"), file.closed("C-2"), file.closed("C-3"));

        assertCounts(job, 2, 0, 1);
        assertThat(report(job.getString("id"), UTF_8)).contains("3,REFUSED,IMPORT_ROW_DIFFERS");
        other.join();
        Stream.of("C-1", "C-3").forEach(name -> file.get(name).body("state", equalTo("CLOSED")));
    }

    /** Reports a case and takes its time to commit: the import meets it, waits, and finds the id taken. */
    private void reportSlowly(UUID id, CountDownLatch reported) {
        var caller = new Caller(
                SignIn.accountId(Role.ADMIN), "slow", java.util.Set.of(Role.ADMIN), Reach.everything(), null);
        onBehalf.of(caller, () -> QuarkusTransaction.requiringNew().call(() -> {
            var place =
                    new ReportedPlace(file.square().longitude(), file.square().latitude(), Datum.WGS84, null);
            var made = reporting.report(new ReportCase(id, "01001", "先到", place, null, null, null));
            reported.countDown();
            Thread.sleep(2000);
            return made;
        }));
    }
}
