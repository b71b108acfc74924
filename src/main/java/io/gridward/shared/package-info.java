/** Mechanisms every capability uses: problems, access, paging, time, geometry, outbox. Knows no capability. */
@NullMarked
package io.gridward.shared;

import org.jspecify.annotations.NullMarked;
