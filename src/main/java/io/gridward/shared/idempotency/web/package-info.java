/** {@code Idempotency-Key} on POST: reads the key, wraps the endpoint, repeats the kept answer. */
@NullMarked
package io.gridward.shared.idempotency.web;

import org.jspecify.annotations.NullMarked;
