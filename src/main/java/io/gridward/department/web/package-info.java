/** The doors to departments and their members. */
@NullMarked
package io.gridward.department.web;

import org.jspecify.annotations.NullMarked;
