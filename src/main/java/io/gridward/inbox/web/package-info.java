/** The doors to one's own messages. */
@NullMarked
package io.gridward.inbox.web;

import org.jspecify.annotations.NullMarked;
