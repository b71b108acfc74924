package io.gridward.department;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static io.gridward.department.DepartmentFixture.COUNTY;
import static io.gridward.department.DepartmentFixture.OTHER_TOWN;
import static io.gridward.department.DepartmentFixture.TOWN;
import static io.gridward.department.DepartmentFixture.account;
import static io.gridward.department.DepartmentFixture.add;
import static io.gridward.department.DepartmentFixture.commander;
import static io.gridward.department.DepartmentFixture.remove;
import static io.gridward.department.DepartmentFixture.serving;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class BelongingToADepartmentTest {

    @Inject
    EntityManager entities;

    @Inject
    DepartmentDirectory directory;

    private String id;
    private UUID account;

    @BeforeEach
    void aDepartmentAndSomebody() {
        id = serving(TOWN);
        account = account(TOWN);
    }

    @Test
    void members_come_and_go_and_the_version_counts_it() {
        add(commander(TOWN), id, account)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
        UUID second = account(TOWN + "201");
        add(commander(TOWN), id, second).statusCode(200).header("ETag", "\"2\"");

        commander(TOWN)
                .get(members())
                .then()
                .statusCode(200)
                .body("items.accountId", contains(account.toString(), second.toString()))
                .body("items.deactivated", contains(false, false));

        remove(commander(TOWN), id, 1, account).statusCode(412);
        remove(commander(TOWN), id, 2, account).statusCode(200).header("ETag", "\"3\"");
        remove(commander(TOWN), id, 3, account).statusCode(404);
        commander(TOWN).get(members()).then().body("items.accountId", contains(second.toString()));
    }

    @Test
    void who_is_a_member_already_stays_one() {
        add(commander(), id, account).header("ETag", "\"1\"");
        add(commander(), id, account).statusCode(200).header("ETag", "\"1\"");
        commander().get(members()).then().body("items", hasSize(1));
        assertThat(changes()).containsExactly("DEPARTMENT_CREATED", "DEPARTMENT_MEMBER_ADDED");
    }

    @Test
    void coming_and_going_are_audited_with_who_it_was() {
        add(commander(), id, account);
        remove(commander(), id, 1, account);

        assertThat(changes())
                .containsExactly("DEPARTMENT_CREATED", "DEPARTMENT_MEMBER_ADDED", "DEPARTMENT_MEMBER_REMOVED");
        assertThat(audit("coalesce(before ->> 'accountId', after ->> 'accountId')"))
                .contains(account.toString());
    }

    @Test
    void an_account_that_reaches_farther_than_the_caller_does_not_exist_for_him() {
        add(commander(TOWN), id, account(COUNTY)).statusCode(404).body("code", equalTo("NOT_FOUND"));
        add(commander(TOWN), id, account(OTHER_TOWN)).statusCode(404);
        add(commander(COUNTY), id, account(OTHER_TOWN)).statusCode(200);
        add(commander(), id, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void a_deactivated_account_is_not_added_and_one_that_belongs_stays_for_its_return() {
        UUID away = account(TOWN);
        deactivate(away);
        add(commander(), id, away).statusCode(409).body("code", equalTo("ACCOUNT_DEACTIVATED"));

        add(commander(), id, account).statusCode(200);
        deactivate(account);
        commander().get(members()).then().body("items.deactivated", contains(true));
        assertThat(directory.isMember(UUID.fromString(id), account)).isTrue();
    }

    @Test
    void members_are_shown_to_those_who_rule_the_department_and_to_members() {
        String county = serving(COUNTY);
        String path = "/v1/departments/" + county + "/members";
        commander(COUNTY).get(path).then().statusCode(200);
        loggedInAs(Role.AUDITOR, COUNTY)
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("DEPARTMENT_MEMBERS_WITHHELD"));
        // It lies above: he may give it cases, not see its people.
        commander(TOWN).get(path).then().statusCode(403);
        commander(OTHER_TOWN).get(members()).then().statusCode(404);

        add(commander(), county, SignIn.accountId(Role.AUDITOR, OTHER_TOWN));
        loggedInAs(Role.AUDITOR, OTHER_TOWN).get(path).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void the_directory_knows_departments_and_members_whoever_asks() {
        String second = serving(COUNTY);
        add(commander(), id, account);
        add(commander(), second, account);

        assertThat(directory.ofMember(account)).containsExactlyInAnyOrder(UUID.fromString(id), UUID.fromString(second));
        assertThat(directory.isMember(UUID.fromString(id), account)).isTrue();
        assertThat(directory.isMember(UUID.fromString(id), UUID.randomUUID())).isFalse();
        assertThat(directory.find(UUID.fromString(id)))
                .hasValueSatisfying(found -> assertThat(found.areaCode()).isEqualTo(TOWN));
        assertThat(directory.find(UUID.randomUUID())).isEmpty();
        assertThat(directory.byIds(Set.of(UUID.fromString(id), UUID.randomUUID())))
                .containsOnlyKeys(UUID.fromString(id));
    }

    private String members() {
        return "/v1/departments/" + id + "/members";
    }

    private static void deactivate(UUID account) {
        loggedInAs(Role.ADMIN)
                .post("/v1/accounts/" + account + "/deactivation")
                .then()
                .statusCode(200);
    }

    private List<String> changes() {
        return audit("type");
    }

    private List<String> audit(String what) {
        String sql = "select " + what + " from outbox where subject_id = :id order by id";
        return QuarkusTransaction.requiringNew().call(() -> entities.unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .setParameter("id", id)
                .getResultList());
    }
}
