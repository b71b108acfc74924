/** Lists in pages: what narrows them, their order, and the cursors by which they go on. */
@NullMarked
package io.gridward.shared.page;

import org.jspecify.annotations.NullMarked;
