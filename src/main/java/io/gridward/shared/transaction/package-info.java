/** Order between transactions that the rows themselves do not give. */
@NullMarked
package io.gridward.shared.transaction;

import org.jspecify.annotations.NullMarked;
