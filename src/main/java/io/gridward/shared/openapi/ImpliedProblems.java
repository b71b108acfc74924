package io.gridward.shared.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

import io.gridward.shared.problem.CommonProblem;

import static io.gridward.shared.problem.CommonProblem.BODY_NOT_JSON;
import static io.gridward.shared.problem.CommonProblem.BODY_TOO_LARGE;
import static io.gridward.shared.problem.CommonProblem.CURSOR_INVALID;
import static io.gridward.shared.problem.CommonProblem.ID_TAKEN;
import static io.gridward.shared.problem.CommonProblem.INTERNAL;
import static io.gridward.shared.problem.CommonProblem.INVALID_FIELDS;
import static io.gridward.shared.problem.CommonProblem.MALFORMED_REQUEST;
import static io.gridward.shared.problem.CommonProblem.NOT_ACCEPTABLE;
import static io.gridward.shared.problem.CommonProblem.NOT_FOUND;
import static io.gridward.shared.problem.CommonProblem.PARAMETER_INVALID;
import static io.gridward.shared.problem.CommonProblem.PRECONDITION_REQUIRED;
import static io.gridward.shared.problem.CommonProblem.RATE_LIMITED;
import static io.gridward.shared.problem.CommonProblem.STALE_VERSION;
import static io.gridward.shared.problem.CommonProblem.UNAUTHENTICATED;
import static io.gridward.shared.problem.CommonProblem.UNAVAILABLE;
import static io.gridward.shared.problem.CommonProblem.UNKNOWN_FIELD;
import static io.gridward.shared.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;
import static io.gridward.shared.problem.CommonProblem.WRONG_TYPE;

/** The problems that follow from the form of an operation: its method, parameters, body and security. */
final class ImpliedProblems {

    private static final Set<SchemaType> CONVERTED = EnumSet.of(SchemaType.INTEGER, SchemaType.BOOLEAN);

    private final OpenAPI document;

    ImpliedProblems(OpenAPI document) {
        this.document = document;
    }

    Set<CommonProblem> of(HttpMethod method, Operation operation) {
        var kinds = EnumSet.of(INTERNAL, UNAVAILABLE, NOT_ACCEPTABLE, RATE_LIMITED);
        if (!operation.getSecurity().isEmpty()) {
            kinds.add(UNAUTHENTICATED);
        }
        for (Parameter parameter : Parts.parameters(operation)) {
            kinds.addAll(of(parameter));
        }
        if (operation.getRequestBody() != null) {
            kinds.addAll(ofBody(operation));
        }
        if (Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE).contains(method)) {
            kinds.addAll(List.of(PRECONDITION_REQUIRED, STALE_VERSION));
        }
        return kinds;
    }

    private Set<CommonProblem> of(Parameter parameter) {
        var kinds = EnumSet.of(MALFORMED_REQUEST);
        if (parameter.getIn() == In.PATH) {
            kinds.add(NOT_FOUND);
        } else {
            kinds.add(INVALID_FIELDS);
        }
        if (isConverted(parameter.getSchema())) {
            kinds.add(PARAMETER_INVALID);
        }
        if ("cursor".equals(parameter.getName())) {
            kinds.add(CURSOR_INVALID);
        }
        return kinds;
    }

    /** Numbers, ids, enums and what is true or false are converted before the resource is asked. */
    private static boolean isConverted(Schema schema) {
        return schema.getRef() != null
                // An enum with a default.
                || schema.getAllOf() != null
                || schema.getItems() != null
                || schema.getType() != null && schema.getType().stream().anyMatch(CONVERTED::contains);
    }

    private Set<CommonProblem> ofBody(Operation operation) {
        var kinds = EnumSet.of(BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
        if (Parts.isForm(operation)) {
            return kinds;
        }
        if (Parts.isFile(operation)) {
            kinds.add(MALFORMED_REQUEST);
            return kinds;
        }
        kinds.addAll(List.of(MALFORMED_REQUEST, BODY_NOT_JSON, WRONG_TYPE, UNKNOWN_FIELD, INVALID_FIELDS));
        boolean takesId = Parts.requestSchema(document, operation)
                .map(Schema::getProperties)
                .filter(properties -> properties.containsKey("id"))
                .isPresent();
        if (takesId) {
            kinds.add(ID_TAKEN);
        }
        return kinds;
    }
}
