/** The doors to what is done for residents. */
@NullMarked
package io.gridward.service.web;

import org.jspecify.annotations.NullMarked;
