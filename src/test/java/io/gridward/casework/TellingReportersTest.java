package io.gridward.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.arrange;
import static io.gridward.casework.CaseFixture.close;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.resolve;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.casework.CaseFixture.start;
import static io.gridward.casework.CaseFixture.verify;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.gridward.inbox.InboxFixture.about;
import static io.gridward.inbox.InboxFixture.kinds;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class TellingReportersTest {

    @Inject
    StatementCount statements;

    @Test
    void who_reported_what_is_merged_is_told_into_which_case() {
        var reporter = new Reporter();
        String id = reporter.reports();
        var other = new Reporter();
        String into = other.reports();
        merge(id, into);

        assertThat(about(reporter.signedIn(), id)).singleElement().satisfies(message -> assertThat(message)
                .containsEntry("kind", "CASE_MERGED")
                .containsEntry("text", "您上报的案件" + number(id) + "与案件" + number(into) + "为同一事项，已合并办理。"));
        assertThat(about(other.signedIn(), into)).isEmpty();
    }

    @Test
    void the_reporters_of_all_that_was_merged_are_told_of_the_end_each_by_his_own_number() {
        var reporters = List.of(new Reporter(), new Reporter(), new Reporter());
        var ids = reporters.stream().map(Reporter::reports).toList();
        merge(ids.get(2), ids.get(1));
        merge(ids.get(1), ids.get(0));
        var joiner = new Reporter();
        act(joiner.signedIn(), ids.get(0), "joiners", Map.of()).statusCode(201);
        settle(ids.get(0));

        assertThat(kinds(reporters.get(0).signedIn(), ids.get(0))).containsExactly("CASE_CLOSED");
        assertThat(kinds(reporters.get(1).signedIn(), ids.get(1))).containsExactly("CASE_CLOSED", "CASE_MERGED");
        // Joined twice: with the one, and with that to the other.
        assertThat(kinds(reporters.get(2).signedIn(), ids.get(2)))
                .containsExactly("CASE_CLOSED", "CASE_MERGED", "CASE_MERGED");
        assertThat(about(reporters.get(2).signedIn(), ids.get(2)).get(0))
                .containsEntry("text", "您上报的案件" + number(ids.get(2)) + "已办结。");
        assertThat(kinds(joiner.signedIn(), ids.get(0))).containsExactly("CASE_CLOSED");
    }

    @Test
    void who_reported_one_matter_twice_is_told_of_its_end_once() {
        var reporter = new Reporter();
        String id = reporter.reports();
        String again = reporter.reports();
        merge(again, id);
        settle(id);
        assertThat(kinds(reporter.signedIn(), id)).containsExactly("CASE_CLOSED");
        assertThat(kinds(reporter.signedIn(), again)).containsExactly("CASE_MERGED");
    }

    @Test
    void what_is_not_taken_on_or_not_gone_on_with_is_told_too_and_what_is_closed_again_again() {
        var reporter = new Reporter();
        String rejected = reporter.reports();
        reject(rejected);
        assertThat(kinds(reporter.signedIn(), rejected)).containsExactly("CASE_REJECTED");

        String id = reporter.reports();
        settle(id);
        act(Role.COMMANDER, id, "reopening", Map.of("reason", "再次堵塞")).statusCode(200);
        act(Role.COMMANDER, id, "termination", Map.of("reason", "已拆除")).statusCode(200);
        assertThat(kinds(reporter.signedIn(), id)).containsExactly("CASE_TERMINATED", "CASE_CLOSED");
    }

    @Test
    void whoever_does_it_himself_is_not_told() {
        String id = send(loggedInAs(Role.COMMANDER), report(nowhere()))
                .statusCode(201)
                .extract()
                .path("id");
        reject(id);
        assertThat(kinds(loggedInAs(Role.COMMANDER), id)).isEmpty();
    }

    @Test
    void many_reporters_take_no_more_statements_than_one() {
        String few = new Reporter().reports();
        String many = new Reporter().reports();
        for (int i = 0; i < 5; i++) {
            merge(new Reporter().reports(), many);
        }
        // Made before anything is counted.
        loggedInAs(Role.COMMANDER);
        reject(new Reporter().reports());
        int forFew = statements.during(() -> reject(few));
        // One more may fetch the next fifty numbers of the outbox.
        assertThat(statements.during(() -> reject(many))).isBetween(forFew - 1, forFew + 1);
    }

    /** A worker no other test knows. */
    private record Reporter(UUID worker) {

        Reporter() {
            this(StaffingFixture.idOfNew(WorkerKind.FULL_TIME));
        }

        RequestSpecification signedIn() {
            return loggedInAsWorker(worker).contentType(ContentType.JSON);
        }

        String reports() {
            return send(signedIn(), report(nowhere(), "text", "下水道堵塞 " + UUID.randomUUID()))
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    private static String number(String id) {
        return loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).path("number");
    }

    private static void merge(String id, String into) {
        act(Role.COMMANDER, id, "merging", Map.of("into", into)).statusCode(200);
    }

    private static void settle(String id) {
        accept(id);
        dispatch(id);
        start(id);
        resolve(id);
        arrange(id);
        verify(id);
        close(id);
    }
}
