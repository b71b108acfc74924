package io.gridward.shared.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.gridward.shared.problem.CommonProblem;

/** The headers that filters and conventions bring: nobody writes them at the single operation. */
final class CommonHeaders {

    private static final String TOO_MANY = "429";

    private final OpenAPI document;

    CommonHeaders(OpenAPI document) {
        this.document = document;
    }

    /** After the problems are there: they tell whether {@code If-Match} is taken, and needed. */
    void addTo(HttpMethod method, Operation operation, boolean isOnce) {
        if (answers(operation, CommonProblem.PRECONDITION_REQUIRED)) {
            parameter(operation, "IfMatch");
        } else if (answers(operation, CommonProblem.STALE_VERSION)) {
            parameter(operation, "IfMatchOptional");
        }
        if (method != HttpMethod.GET && !Parts.isForm(operation)) {
            parameter(operation, "ActionNote");
        }
        if (isOnce) {
            parameter(operation, "IdempotencyKey");
        }
        parameter(operation, "AcceptLanguage");
        parameter(operation, "RequestId");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                success(operation, status, response);
                if (isOnce) {
                    header(response, "Idempotency-Replayed", "IdempotencyReplayed");
                }
            }
        });
    }

    /** How many more requests there may be, also where there may be none. */
    void addRateLimit(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") || status.equals(TOO_MANY)) {
                var shown = Parts.resolved(document, response);
                header(shown, "RateLimit-Policy", "RateLimitPolicy");
                header(shown, "RateLimit", "RateLimit");
            }
        });
    }

    private void success(Operation operation, String status, APIResponse response) {
        header(response, "X-Request-Id", "RequestId");
        if (status.equals("201")) {
            header(response, "Location", "Location");
        }
        if (has(response, "version")) {
            header(response, "ETag", "ETag");
        }
        boolean pages =
                Parts.parameters(operation).stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
        if (pages) {
            header(response, "Link", "Link");
        }
    }

    private boolean answers(Operation operation, CommonProblem kind) {
        return operation.getResponses().hasAPIResponse(String.valueOf(kind.status()));
    }

    private boolean has(APIResponse response, String property) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .flatMap(content -> Parts.schema(document, content).stream())
                        .map(Schema::getProperties)
                        .anyMatch(properties -> properties != null && properties.containsKey(property));
    }

    private static void parameter(Operation operation, String name) {
        operation.addParameter(OASFactory.createParameter().ref(name));
    }

    private static void header(APIResponse response, String name, String component) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref(component));
        }
    }
}
