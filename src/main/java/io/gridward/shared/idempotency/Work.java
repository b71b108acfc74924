package io.gridward.shared.idempotency;

/**
 * What a request does, and how its result becomes an answer and an answer a result.
 *
 * @param <T> result of the endpoint
 */
public interface Work<T> {

    T run() throws Exception;

    Answer answer(T result) throws Exception;

    /** The result for a request that has been answered before. */
    T again(Answer kept) throws Exception;
}
