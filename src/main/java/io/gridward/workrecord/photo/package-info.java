/** Photos as they arrive: what they really are, what may be kept of them, and how they look. Knows no record. */
@NullMarked
package io.gridward.workrecord.photo;

import org.jspecify.annotations.NullMarked;
