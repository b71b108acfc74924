package io.gridward.subscription;

import io.smallrye.mutiny.Multi;

/**
 * What happens from when somebody subscribes to it. Not a bare {@code Multi}: the checks of a use case that returns one are
 * put off until then.
 */
public record ChangeSource<T>(Multi<T> changes) {}
