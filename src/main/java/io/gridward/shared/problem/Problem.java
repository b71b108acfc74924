package io.gridward.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A refusal with a stable code. Both doors render it: REST as problem+json, GraphQL as an error with extensions. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<String> RESERVED =
            Set.of("type", "title", "status", "code", "detail", "instance", "errors");

    private final transient ProblemKind kind;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient List<FieldError> errors;

    private Problem(ProblemKind kind, List<FieldError> errors) {
        // A refusal is an answer, not a fault: no stack trace is taken.
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
    }

    public static Problem of(ProblemKind kind) {
        return new Problem(kind, List.of());
    }

    public static Problem of(ProblemKind kind, List<FieldError> errors) {
        return new Problem(kind, errors);
    }

    /** What is not there, or not there for this caller: the two are never told apart. */
    public static Problem notFound(String resource, Object id) {
        return of(CommonProblem.NOT_FOUND).with("resource", resource).with("id", String.valueOf(id));
    }

    /** Adds a member that is shown to the caller and may be named in the detail text. */
    public Problem with(String member, Object value) {
        if (RESERVED.contains(member)) {
            throw new IllegalArgumentException("RFC 9457 or our own code keeps the member " + member);
        }
        members.put(member, value);
        return this;
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The problem as the fields of its JSON object, in the given language. */
    public Map<String, Object> render(Locale locale) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", kind.type());
        fields.put("title", kind.definition().title().in(locale));
        fields.put("status", kind.status());
        fields.put("code", kind.name());
        fields.put("detail", kind.definition().detail().in(locale, members));
        fields.putAll(members);
        if (!errors.isEmpty()) {
            fields.put("errors", errors);
        }
        return fields;
    }
}
