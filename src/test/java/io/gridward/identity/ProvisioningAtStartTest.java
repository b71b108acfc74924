package io.gridward.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

@GridwardTest
class ProvisioningAtStartTest {

    @Inject
    AccountProvisioning provisioning;

    @Test
    void an_empty_installation_gets_an_administrator_of_everything() {
        loggedInAs(Role.ADMIN)
                .queryParam("text", "admin")
                .queryParam("limit", 1)
                .get("/v1/accounts")
                .then()
                .body("items.loginName", contains("admin"))
                .body("items[0].roles", contains("ADMIN"))
                .body("items[0].reach", contains("*"));
    }

    @Test
    void an_existing_account_is_left_alone() {
        String name = "wu." + UUID.randomUUID();
        UUID id = SignIn.account(name, Role.WORKER, Reach.everything(), null);

        assertThat(SignIn.account(name, Role.ADMIN, new Reach(List.of("330282")), null))
                .isEqualTo(id);
        assertThat(Database.account(id).roles()).containsExactly(Role.WORKER);
    }

    @Test
    void only_the_system_may() {
        assertThatThrownBy(() -> provisioning.account(
                        "intruder", "x", SignIn.PASSWORD, Set.of(Role.ADMIN), Reach.everything(), null))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.kind()).isEqualTo(CommonProblem.FORBIDDEN));
    }
}
