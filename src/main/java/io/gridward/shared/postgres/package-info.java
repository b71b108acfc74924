/** A real PostgreSQL started beside the program when no external one is configured. Knows nothing else of Gridward. */
@NullMarked
package io.gridward.shared.postgres;

import org.jspecify.annotations.NullMarked;
