/** Who may do what: the table in {@code src/docs/ACCESS.md}, generated, and every cell of it tried through the real doors. */
package io.gridward.access;
