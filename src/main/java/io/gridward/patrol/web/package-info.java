/** The doors to tracks. */
@NullMarked
package io.gridward.patrol.web;

import org.jspecify.annotations.NullMarked;
