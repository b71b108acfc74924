package io.gridward.staffing;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static io.gridward.staffing.StaffingFixture.admin;
import static io.gridward.staffing.StaffingFixture.create;
import static io.gridward.staffing.StaffingFixture.graphql;
import static io.gridward.staffing.StaffingFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class MaskingPersonalNumbersTest {

    @Inject
    DataSource dataSource;

    private String phone;
    private String idCard;
    private UUID id;

    @BeforeEach
    void a_worker() {
        var worker = worker(WorkerKind.FULL_TIME);
        phone = (String) worker.get("phone");
        idCard = (String) worker.get("idCard");
        id = create(worker).then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "COMMANDER"})
    void administrators_and_commanders_see_them(Role role) {
        loggedInAs(role, StaffingFixture.TOWN)
                .get("/v1/workers/{id}", id)
                .then()
                .body("phone", equalTo(phone))
                .body("idCard", equalTo(idCard))
                .body("birthDate", equalTo("1990-01-01"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "COMMANDER"})
    void all_others_see_them_masked(Role role) {
        loggedInAs(role, StaffingFixture.TOWN)
                .get("/v1/workers/{id}", id)
                .then()
                .statusCode(200)
                .body("phone", equalTo("120****" + phone.substring(7)))
                .body("idCard", equalTo("0000**********" + idCard.substring(14)))
                .body("birthDate", nullValue());
    }

    @Test
    void the_worker_himself_sees_them_whatever_his_reach() {
        loggedInAsWorker(id, "330282104001001")
                .get("/v1/workers/{id}", id)
                .then()
                .statusCode(200)
                .body("phone", equalTo(phone))
                .body("idCard", equalTo(idCard));
    }

    @Test
    void graphql_masks_alike() {
        graphql(loggedInAs(Role.PARTNER), "{ worker(id: \"%s\") { phone idCard birthDate } }".formatted(id))
                .then()
                .statusCode(200)
                .body("data.worker.phone", equalTo("120****" + phone.substring(7)))
                .body("data.worker.birthDate", nullValue());
    }

    @Test
    void a_telephone_number_finds_its_worker_for_those_who_may_see_it() {
        admin().get("/v1/workers?phone=" + phone).then().statusCode(200).body("items.id", contains(id.toString()));
        admin().get("/v1/workers?phone=12099999999").then().statusCode(200).body("items", empty());
        admin().get("/v1/workers?phone=120").then().statusCode(400);
        loggedInAs(Role.WORKER).get("/v1/workers?phone=" + phone).then().statusCode(403);
    }

    @Test
    void neither_table_nor_outbox_has_them_in_clear() throws SQLException {
        String worker = rowAsText("select w::text from worker w where id = '" + id + "'");
        String outbox = rowAsText("select o::text from outbox o where subject_id = '" + id + "'");

        assertThat(worker).doesNotContain(phone, idCard);
        assertThat(outbox).contains("WORKER_CREATED", "120****").doesNotContain(phone, idCard, "1990-01-01");
    }

    private String rowAsText(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
