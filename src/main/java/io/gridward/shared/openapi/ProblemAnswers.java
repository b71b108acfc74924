package io.gridward.shared.openapi;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.gridward.shared.idempotency.IdempotencyProblem;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.ProblemKind;

/** Names, for each operation and status, the codes of the problems it can answer. */
final class ProblemAnswers {

    private final OpenAPI document;
    private final ProblemKinds kinds;
    private final OperationMethods methods;
    private final ImpliedProblems implied;

    ProblemAnswers(OpenAPI document, ProblemKinds kinds, OperationMethods methods) {
        this.document = document;
        this.kinds = kinds;
        this.methods = methods;
        this.implied = new ImpliedProblems(document);
    }

    void addTo(HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        // What the scanner guesses says less.
        Set.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> status.startsWith("4") || status.startsWith("5"))
                .forEach(responses::removeAPIResponse);
        var declared = declared(operation);
        Set<ProblemKind> all = new LinkedHashSet<>(declared);
        all.addAll(implied.of(method, operation));
        if (methods.isOnce(operation.getOperationId())) {
            all.addAll(List.of(IdempotencyProblem.values()));
        }
        if (methods.isForSomeRoles(operation.getOperationId())) {
            all.add(CommonProblem.FORBIDDEN);
        }
        if (methods.needsScope(operation.getOperationId())) {
            all.add(CommonProblem.SCOPE_MISSING);
        }
        ProblemKinds.byStatus(all).forEach((status, of) -> {
            boolean isOauth = Parts.isForm(operation) && declared.containsAll(of);
            responses.addAPIResponse(
                    String.valueOf(status), of.size() == 1 && !isOauth ? shared(of.get(0)) : own(of, isOauth));
        });
    }

    private Set<ProblemKind> declared(Operation operation) {
        return methods.annotation(operation.getOperationId(), Refuses.class).stream()
                .flatMap(refuses -> Arrays.stream(refuses.value().asStringArray()))
                .map(kinds::of)
                .collect(Collectors.toSet());
    }

    /** Many operations answer nothing but FORBIDDEN with 403: that is written down once. */
    private APIResponse shared(ProblemKind kind) {
        var responses = document.getComponents().getResponses();
        if (responses == null || !responses.containsKey(kind.name())) {
            document.getComponents().addResponse(kind.name(), own(List.of(kind), false));
        }
        return OASFactory.createAPIResponse().ref(kind.name());
    }

    private APIResponse own(List<ProblemKind> of, boolean isOauth) {
        var codes = of.stream().map(ProblemKind::name).toList();
        var code = OASFactory.createSchema().enumeration(List.copyOf(codes));
        var content = OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addAllOf(OASFactory.createSchema().ref("Problem"))
                        .addAllOf(OASFactory.createSchema().addProperty("code", code)));
        for (ProblemKind kind : of) {
            document.getComponents().addExample(kind.name(), ProblemExample.of(kind));
            content.addExample(kind.name(), OASFactory.createExample().ref(kind.name()));
        }
        var response = OASFactory.createAPIResponse()
                .description(of.stream()
                        .map(kind -> kind.definition().title().en())
                        .distinct()
                        .collect(Collectors.joining("; ")))
                // Libraries for OAuth read nothing else (RFC 6749 §5.2).
                .content(OASFactory.createContent()
                        .addMediaType(isOauth ? "application/json" : "application/problem+json", content))
                .addHeader("X-Request-Id", OASFactory.createHeader().ref("RequestId"));
        if (of.get(0).status() == 401) {
            response.addHeader("WWW-Authenticate", OASFactory.createHeader().ref("WwwAuthenticate"));
        }
        if (of.get(0).status() == 429
                || of.contains(CommonProblem.UNAVAILABLE)
                || of.contains(IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE)) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
        }
        return response;
    }
}
