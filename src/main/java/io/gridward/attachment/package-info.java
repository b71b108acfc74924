/** Files that others attach to what is theirs: what they really are, what may be kept of them, and where it is kept. */
@NullMarked
package io.gridward.attachment;

import org.jspecify.annotations.NullMarked;
