package io.gridward.shared.openapi;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

import static io.restassured.RestAssured.given;

/** Puts {@link AnswersAsDocumented} before every request of every test against the running application. */
public class HoldingTestsToTheContract implements QuarkusTestBeforeEachCallback {

    private static boolean isInstalled;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!isInstalled) {
            isInstalled = true;
            var document =
                    ApiDocument.ofYaml(given().get("/q/openapi?format=yaml").asString());
            RestAssured.filters(new AnswersAsDocumented(document, new SeenCodes(document)));
        }
    }
}
