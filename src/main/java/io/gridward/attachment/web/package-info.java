/** How files leave through the doors of others. */
@NullMarked
package io.gridward.attachment.web;

import org.jspecify.annotations.NullMarked;
