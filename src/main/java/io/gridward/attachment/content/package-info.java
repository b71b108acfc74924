/** Files as they arrive: what they really are, what may be kept of them, and how photos look. */
@NullMarked
package io.gridward.attachment.content;

import org.jspecify.annotations.NullMarked;
