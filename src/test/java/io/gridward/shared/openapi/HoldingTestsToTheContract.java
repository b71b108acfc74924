package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import org.jspecify.annotations.Nullable;

/** Puts {@link AnswersAsDocumented} before every request of every test against the running application. */
public class HoldingTestsToTheContract implements QuarkusTestBeforeEachCallback {

    private static @Nullable AnswersAsDocumented contract;
    private static boolean isInstalled;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!isInstalled) {
            isInstalled = true;
            RestAssured.filters((request, expected, rest) ->
                    contract(URI.create(request.getURI())).filter(request, expected, rest));
        }
    }

    /** Read from the server that is asked, once it is asked: before a test its address is not known. */
    private static synchronized AnswersAsDocumented contract(URI asked) {
        if (contract == null) {
            try (var in = asked.resolve("/q/openapi?format=yaml").toURL().openStream()) {
                var document = ApiDocument.ofYaml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                contract = new AnswersAsDocumented(document, new SeenCodes(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contract;
    }
}
