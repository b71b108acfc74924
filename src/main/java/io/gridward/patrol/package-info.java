/** Where the workers' telephones were while on duty. Uses staffing. */
@NullMarked
package io.gridward.patrol;

import org.jspecify.annotations.NullMarked;
