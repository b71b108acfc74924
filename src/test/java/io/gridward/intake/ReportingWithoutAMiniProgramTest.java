package io.gridward.intake;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.intake.IntakeFixture.Source;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.trusted;
import static io.gridward.intake.IntakeFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Nobody is asked about a text: all is as if there were no such check. */
@GridwardTest
@TestProfile(ReportingWithoutAMiniProgramTest.WithoutWechat.class)
class ReportingWithoutAMiniProgramTest {

    @Inject
    TextChecking checking;

    @Inject
    EntityManager entities;

    public static class WithoutWechat implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gridward.wechat.stub", "false");
        }
    }

    @Test
    void a_report_with_an_openid_goes_its_way_at_once_and_the_openid_is_not_kept() {
        reported(trusted(), square()).body("state", equalTo("RELEASED"));
        var square = square();
        reported(moderated(), square).body("state", equalTo("PENDING"));
        assertThatCheck(waiting(square), equalTo("NONE"));
        assertThat(checking.checkNext()).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                "select count(*) from resident_report where openid is not null", Long.class)
                        .getSingleResult()))
                .isEqualTo(0L);
    }

    @Test
    void what_still_waited_when_it_was_switched_off_is_left_to_a_person() {
        var square = square();
        reported(moderated(), square);
        String id = waiting(square);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update resident_report set text_check = 'WAITING',"
                                + " openid = '\\x00', check_at = received_at where id = cast(:id as uuid)")
                        .setParameter("id", id)
                        .executeUpdate());
        assertThat(checking.checkNext()).isTrue();
        assertThatCheck(id, equalTo("UNANSWERED"));
    }

    private static ValidatableResponse reported(Source source, GridFixture.Square square) {
        var fields = report(square);
        fields.put("openid", "o" + UUID.randomUUID());
        return send(source.key(), fields).statusCode(201);
    }

    private static void assertThatCheck(String id, Matcher<String> check) {
        loggedInAs(Role.COMMANDER)
                .get("/v1/resident-reports?state=PENDING&limit=200&area=" + IntakeFixture.TOWN)
                .then()
                .body("items.find { it.id == '" + id + "' }.textCheck", check);
    }
}
