/** The door of exports. */
@NullMarked
package io.gridward.export.web;

import org.jspecify.annotations.NullMarked;
