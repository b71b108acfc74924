package io.gridward.demo;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class KeepingTheDemoApartTest {

    @Inject
    DemoCounty county;

    @Inject
    DemoDatabase database;

    @Test
    void a_database_with_accounts_of_its_own_is_left_alone() {
        SignIn.accountId(Role.ADMIN);
        assertThat(county.load()).isFalse();
        assertThat(database.isLoaded()).isFalse();
    }
}
