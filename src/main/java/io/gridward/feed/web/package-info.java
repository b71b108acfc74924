/** The doors of the change feed. */
@NullMarked
package io.gridward.feed.web;

import org.jspecify.annotations.NullMarked;
