package io.gridward.shared.problem;

import java.util.List;

/** The refusals of one subject. Each enum of them registers itself as a bean of this type, for the catalogue. */
public abstract class ProblemFamily {

    private final Text subject;
    private final List<ProblemKind> kinds;

    protected ProblemFamily(Text subject, ProblemKind[] kinds) {
        this.subject = subject;
        this.kinds = List.of(kinds);
    }

    public Text subject() {
        return subject;
    }

    public List<ProblemKind> kinds() {
        return kinds;
    }
}
