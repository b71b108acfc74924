/** Traces by OpenTelemetry: on when a collector is configured, and telling nothing personal. */
@NullMarked
package io.gridward.shared.trace;

import org.jspecify.annotations.NullMarked;
