package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.gridward.identity.SignIn;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands in the page for partners, run as they stand there, by an administrator of the tests. */
@GridwardTest
class PartnersGuideTest {

    private static final String ADMIN = "partners-guide";

    @Test
    void the_commands_for_partners_work() throws IOException, InterruptedException {
        SignIn.account(ADMIN, Role.ADMIN, Reach.everything(), null);
        // Where the demo county has hundreds.
        StaffingFixture.newWorker(WorkerKind.FULL_TIME);
        String page = Files.readString(Path.of("src/docs/PARTNERS.md"))
                .replace("username=admin", "username=" + ADMIN)
                .replace("password=gridward-demo", "password=" + SignIn.PASSWORD);
        assertThat(ShellCommands.run(page))
                .contains("\"code\":\"SCOPE_MISSING\"")
                .containsIgnoringCase("ratelimit-policy: \"address\";q=1000000;w=60, \"caller\";q=600;w=60")
                .contains("\"byMachine\":true")
                .contains("\"requested\":200")
                .contains("PersistedQueryNotFound")
                .contains("\"registeredAt\":");
    }
}
