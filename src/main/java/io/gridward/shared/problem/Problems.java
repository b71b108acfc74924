package io.gridward.shared.problem;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Tells which refusal an exception means; both doors ask here, so both answer alike. */
@ApplicationScoped
public class Problems {

    private final Map<String, ProblemKind> databaseRules = new HashMap<>();

    Problems(@All List<DatabaseRules> capabilities) {
        capabilities.forEach(capability -> databaseRules.putAll(capability.problems()));
    }

    /** The refusal the exception means, or empty when it is a fault of ours. */
    public Optional<Problem> of(Throwable thrown) {
        return causes(thrown).map(this::match).flatMap(Optional::stream).findFirst();
    }

    private Optional<Problem> match(Throwable cause) {
        if (cause instanceof Problem problem) {
            return Optional.of(problem);
        }
        if (cause instanceof ConstraintViolationException violations) {
            return Optional.of(invalid(violations));
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(Problem.of(CommonProblem.UNKNOWN_FIELD).with("field", unknown.getPropertyName()));
        }
        if (cause instanceof JsonProcessingException json) {
            return Optional.of(malformed(json));
        }
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationFailedException) {
            return Optional.of(Problem.of(CommonProblem.UNAUTHENTICATED));
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(Problem.of(CommonProblem.FORBIDDEN));
        }
        if (cause instanceof EntityExistsException) {
            return Optional.of(Problem.of(CommonProblem.ID_TAKEN));
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(Problem.of(CommonProblem.STALE_VERSION));
        }
        if (cause instanceof org.hibernate.exception.ConstraintViolationException broken
                && broken.getKind() != ConstraintKind.NOT_NULL) {
            return Optional.of(Problem.of(
                    databaseRules.getOrDefault(String.valueOf(broken.getConstraintName()), CommonProblem.CONFLICT)));
        }
        if (cause instanceof SQLException sql) {
            return database(sql);
        }
        return Optional.empty();
    }

    /** SQL states as PostgreSQL's appendix A names them. */
    private Optional<Problem> database(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return switch (state) {
            case "22021", "22P05" -> Optional.of(malformed("text contains a character that cannot be stored"));
            case "22003", "22007", "22008" -> Optional.of(malformed("a value is beyond what can be stored"));
            case "23505", "23503", "23P01" -> Optional.of(Problem.of(CommonProblem.CONFLICT));
            case "40001", "40P01", "53300", "57P01", "57P02", "57P03" ->
                Optional.of(Problem.of(CommonProblem.UNAVAILABLE));
            default -> state.startsWith("08") ? Optional.of(Problem.of(CommonProblem.UNAVAILABLE)) : Optional.empty();
        };
    }

    public static Problem malformed(String reason) {
        return Problem.of(CommonProblem.MALFORMED_REQUEST).with("reason", reason);
    }

    private static Problem malformed(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(CommonProblem.WRONG_TYPE)
                    .with("pointer", pointer(mapping.getPath().stream().map(Problems::step)));
        }
        var location = json.getLocation();
        return Problem.of(CommonProblem.BODY_NOT_JSON)
                .with("line", location == null ? 1 : location.getLineNr())
                .with("column", location == null ? 1 : location.getColumnNr());
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex());
    }

    static Problem invalid(ConstraintViolationException violations) {
        return Problem.of(
                CommonProblem.INVALID_FIELDS,
                violations.getConstraintViolations().stream()
                        .map(violation -> new FieldError(
                                pointer(violation.getPropertyPath()), code(violation), violation.getMessage()))
                        .sorted(java.util.Comparator.comparing(FieldError::pointer)
                                .thenComparing(FieldError::code))
                        .toList());
    }

    /** {@code NotBlank} becomes {@code NOT_BLANK}. */
    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * Pointer into the body: the path without the method and, where fields follow, without the parameter; empty, which
     * means the whole body, where the body itself is missing.
     */
    private static String pointer(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        boolean inside = nodes.get(0).getKind() == ElementKind.PARAMETER;
        return pointer(nodes.subList(inside ? 1 : 0, nodes.size()).stream()
                .flatMap(node -> Stream.of(
                        node.getIndex() == null ? null : String.valueOf(node.getIndex()),
                        node.getKind() == ElementKind.CONTAINER_ELEMENT ? null : node.getName()))
                .filter(java.util.Objects::nonNull));
    }

    private static String pointer(Stream<String> steps) {
        return steps.map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .reduce("", String::concat);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, java.util.Objects::nonNull, Throwable::getCause)
                .limit(20);
    }
}
