package io.gridward.shared.openapi;

import java.math.BigDecimal;
import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

import io.gridward.shared.page.PageRequest;

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
            Parts.parameters(operation).forEach(Contract::type);
            methods.annotation(operation.getOperationId(), Creates.class)
                    .ifPresent(creates -> created(operation, creates));
            problems.addTo(method, operation);
            headers.addTo(method, operation, methods.isOnce(operation.getOperationId()));
            headers.addRateLimit(operation);
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

    /** A parameter for which the code gives a format only. */
    private static void type(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema.getRef() == null && schema.getType() == null) {
            schema.addType(Schema.SchemaType.STRING);
        }
        if ("limit".equals(parameter.getName())) {
            schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MOST));
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
