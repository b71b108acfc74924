package io.gridward.shared.graphql;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.CommittedDocument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The schema that integrators read is the one that is served, and it does not break under them unnoticed. */
@GridwardTest
class CommittedSchemaTest {

    private static final String DOCUMENT = "schema.graphql";

    @Test
    void nothing_that_clients_rely_on_has_gone() {
        String committed = CommittedDocument.read(DOCUMENT);
        assertThat(committed.isEmpty() ? java.util.List.of() : SchemaChanges.breaking(committed, served()))
                .as("changes that break clients: deprecate first, remove a release later")
                .isEmpty();
    }

    @Test
    void the_committed_copy_is_the_one_that_is_served() {
        CommittedDocument.mustBe(DOCUMENT, served());
    }

    private static String served() {
        return given().get("/graphql/schema.graphql").asString().stripTrailing() + "\n";
    }
}
