package io.gridward.shared.openapi;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.CommittedDocument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** {@code -Dgridward.docs.break} lets a break be written down that is meant. */
@GridwardTest
class CommittedContractTest {

    private static final String FILE = "openapi.yaml";

    @Test
    void no_change_breaks_a_client() {
        String committed = CommittedDocument.read(FILE);
        assumeTrue(!committed.isEmpty() && System.getProperty("gridward.docs.break") == null);

        assertThat(BreakingChanges.between(ApiDocument.ofYaml(committed), ApiDocument.ofYaml(running())))
                .as("changes that break clients of src/docs/openapi.yaml")
                .isEmpty();
    }

    @Test
    void the_committed_document_is_what_the_program_says() {
        CommittedDocument.mustBe(FILE, running());
    }

    private static String running() {
        return given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
