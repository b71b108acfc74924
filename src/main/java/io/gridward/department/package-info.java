/** Departments that handle cases: which area they serve and who belongs to them. Uses identity and area. */
@NullMarked
package io.gridward.department;

import org.jspecify.annotations.NullMarked;
