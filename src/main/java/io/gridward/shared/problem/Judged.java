package io.gridward.shared.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /** What the work makes, or the problem it ends in. */
    public static <T> Judged<T> of(Supplier<T> work) {
        try {
            return accepted(work.get());
        } catch (Problem refusal) {
            return refused(refusal);
        }
    }

    public static <T> Judged<T> refused(Problem refusal) {
        return new Judged<>(null, refusal);
    }

    /** What was made of those that were accepted, in the same order. */
    public static <T> List<T> allAccepted(List<Judged<T>> judged) {
        return judged.stream()
                .map(one -> one.accepted())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same with something else made of what was accepted. */
    public <R> Judged<R> map(Function<T, R> next) {
        return accepted == null ? refused(Objects.requireNonNull(refusal)) : accepted(next.apply(accepted));
    }

    /** What was made of the only one; its refusal is thrown. */
    public T orThrow() {
        if (accepted == null) {
            throw Objects.requireNonNull(refusal);
        }
        return accepted;
    }
}
