/** What entities do not give: order between transactions, limits of statements, many rows at once. */
@NullMarked
package io.gridward.shared.transaction;

import org.jspecify.annotations.NullMarked;
