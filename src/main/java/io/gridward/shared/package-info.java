/** Mechanisms every capability uses: problems, access, paging, time, geometry, outbox. Knows no capability. */
package io.gridward.shared;
