/** The doors to the lists of public holidays. */
@NullMarked
package io.gridward.calendar.web;

import org.jspecify.annotations.NullMarked;
