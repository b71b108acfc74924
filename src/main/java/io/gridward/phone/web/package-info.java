/** The doors of the phone. */
@NullMarked
package io.gridward.phone.web;

import org.jspecify.annotations.NullMarked;
