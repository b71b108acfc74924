/** Reports of residents who have no account: sources with keys and limits, moderation. Uses area, grid and casework. */
@NullMarked
package io.gridward.intake;

import org.jspecify.annotations.NullMarked;
