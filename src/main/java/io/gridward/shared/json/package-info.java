/** How JSON is read and written at every door. */
@NullMarked
package io.gridward.shared.json;

import org.jspecify.annotations.NullMarked;
