/** The doors to work records and their photos. */
@NullMarked
package io.gridward.workrecord.web;

import org.jspecify.annotations.NullMarked;
