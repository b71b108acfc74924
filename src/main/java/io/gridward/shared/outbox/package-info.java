/** What happens, written once beside the change itself. */
@NullMarked
package io.gridward.shared.outbox;

import org.jspecify.annotations.NullMarked;
