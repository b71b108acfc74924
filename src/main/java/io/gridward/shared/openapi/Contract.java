package io.gridward.shared.openapi;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document while the program is built. What the scanner finds in the resources is kept; what
 * conventions, filters and mappers add to every operation is added here once.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private final IndexView index;

    public Contract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var methods = new OperationMethods(index);
        var problems = new ProblemAnswers(document, new ProblemKinds(index), methods);
        var headers = new CommonHeaders(document);
        new RecordSchemas(document, index).complete();
        Parts.eachOperation(document, (method, operation) -> {
            secure(operation);
            methods.annotation(operation.getOperationId(), Creates.class)
                    .ifPresent(creates -> created(operation, creates));
            problems.addTo(method, operation);
            headers.addTo(method, operation);
            Examples.addTo(operation);
        });
    }

    private static void created(Operation operation, AnnotationInstance creates) {
        var found = operation.getResponses().getAPIResponse("200");
        operation
                .getResponses()
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse().description("Created").content(found.getContent()));
        if (creates.value("orFinds") == null) {
            operation.getResponses().removeAPIResponse("200");
        } else {
            found.description("It was there already");
        }
    }

    /** Where the scanner found that a login is needed, both ways of handing in a token will do. */
    private static void secure(Operation operation) {
        boolean needsLogin =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        operation.setSecurity(
                needsLogin
                        ? List.of(
                                OASFactory.createSecurityRequirement().addScheme("accessToken"),
                                OASFactory.createSecurityRequirement().addScheme("oauth2"))
                        : List.of());
    }
}
