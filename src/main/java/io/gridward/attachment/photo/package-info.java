/** Photos as they arrive: what they really are, what may be kept of them, and how they look.. */
@NullMarked
package io.gridward.attachment.photo;

import org.jspecify.annotations.NullMarked;
