/** The doors to reports of residents and the sources they come from. */
@NullMarked
package io.gridward.intake.web;

import org.jspecify.annotations.NullMarked;
