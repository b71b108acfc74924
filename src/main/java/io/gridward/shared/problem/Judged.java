package io.gridward.shared.problem;

import org.jspecify.annotations.Nullable;

/**
 * What became of one of many: taken, or refused without a loss to the others. Exactly one of the two is there.
 *
 * @param accepted what was made of it, or null
 * @param refusal why it was not taken, or null
 */
public record Judged<T>(@Nullable T accepted, @Nullable Problem refusal) {

    public static <T> Judged<T> accepted(T made) {
        return new Judged<>(made, null);
    }

    public static <T> Judged<T> refused(Problem refusal) {
        return new Judged<>(null, refusal);
    }

    /** What was made of the only one; its refusal is thrown. */
    public T orThrow() {
        if (accepted == null) {
            throw java.util.Objects.requireNonNull(refusal);
        }
        return accepted;
    }
}
