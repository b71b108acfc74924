package io.gridward.shared.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.gridward.shared.idempotency.IdempotencyProblem;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Problems;

/** Renders every exception as problem+json (RFC 9457). */
class ProblemMapper {

    /** The same request may well succeed in a moment. */
    private static final Set<ProblemKind> WORTH_WAITING =
            Set.of(CommonProblem.UNAVAILABLE, IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE);

    static final String PROBLEM_JSON = "application/problem+json";

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    RestResponse<Map<String, Object>> authenticationFailed(AuthenticationFailedException e, HttpHeaders headers) {
        var response = answer(Problem.of(CommonProblem.UNAUTHENTICATED), headers);
        // A token was sent but is no good: RFC 6750 §3.1 tells that apart from none.
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return response;
    }

    @ServerExceptionMapper
    RestResponse<Map<String, Object>> web(WebApplicationException e, HttpHeaders headers) {
        return problems.of(e).map(problem -> answer(problem, headers)).orElseGet(() -> byStatus(e, headers));
    }

    /** Named one by one where a mapper of a library would otherwise stand nearer to the exception. */
    @ServerExceptionMapper({
        Problem.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        ConstraintViolationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        Throwable.class
    })
    RestResponse<Map<String, Object>> any(Throwable thrown, HttpHeaders headers) {
        return answer(problems.of(thrown).orElseGet(() -> Faults.logged(thrown)), headers);
    }

    private RestResponse<Map<String, Object>> byStatus(WebApplicationException e, HttpHeaders headers) {
        if (e.getResponse().getStatus() == 404 && e.getCause() instanceof IllegalArgumentException) {
            // A parameter that does not convert: JAX-RS calls it an unknown address, for a caller it is a bad value.
            return answer(Problem.of(CommonProblem.PARAMETER_INVALID), headers);
        }
        Response response = e.getResponse();
        ProblemKind kind =
                switch (response.getStatus()) {
                    case 401 -> CommonProblem.UNAUTHENTICATED;
                    case 403 -> CommonProblem.FORBIDDEN;
                    case 404 -> CommonProblem.NO_SUCH_ADDRESS;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 413 -> CommonProblem.BODY_TOO_LARGE;
                    case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> CommonProblem.UNAVAILABLE;
                    default -> null;
                };
        if (kind != null) {
            return answer(Problem.of(kind), headers);
        }
        return answer(
                response.getStatus() < 500 ? Problems.malformed("the request cannot be read") : Faults.logged(e),
                headers);
    }

    private static RestResponse<Map<String, Object>> answer(Problem problem, HttpHeaders headers) {
        Locale locale = Language.of(headers);
        var response = RestResponse.ResponseBuilder.<Map<String, Object>>create(
                        problem.kind().status())
                .entity(problem.render(locale))
                .header(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        if (problem.kind() == CommonProblem.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (WORTH_WAITING.contains(problem.kind())) {
            response.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return response.build();
    }
}
