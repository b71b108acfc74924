/** A request that is sent again under its {@code Idempotency-Key} has one effect and gets the answer of the first time. */
@NullMarked
package io.gridward.shared.idempotency;

import org.jspecify.annotations.NullMarked;
