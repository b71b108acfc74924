package io.gridward.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.imported;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** What IMPORTS.md says of cases with their past. */
@GridwardTest
class DocumentedPastCasesTest {

    private static final Path DOCUMENT = Path.of("src/docs/IMPORTS.md");

    @Test
    void the_example_is_taken_as_it_stands_and_once() throws IOException {
        admin().contentType(ContentType.JSON)
                .body(Map.of("name", "市水利局", "areaCode", "330282"))
                .post("/v1/departments");
        String text = Files.readString(DOCUMENT);
        String example = text.substring(text.indexOf("system,reference,"));
        example = example.substring(0, example.indexOf("```"));

        assertCounts(imported("cases", example), 3, 0, 0);
        assertCounts(imported("cases", example), 0, 3, 0);
    }

    @Test
    void every_column_of_the_template_that_tells_of_the_past_is_explained() throws IOException {
        String document = Files.readString(DOCUMENT);
        String english = admin().get("/v1/imports/cases/template?format=csv").asString();
        var columns = Arrays.asList(english.replace("\uFEFF", "").strip().split(","));

        assertThat(columns).contains("system", "state", "reportedAt", "dispatchedAt", "closedAt", "mergedInto");
        columns.subList(columns.indexOf("reportedAt"), columns.size())
                .forEach(column -> assertThat(document).contains("`" + column + "`"));
        String chinese = loggedInAs(Role.ADMIN)
                .get("/v1/imports/cases/template?format=csv")
                .asString();
        assertThat(chinese).contains("原系统", "交办时间", "办结时间", "结案时间", "合并到");
    }
}
