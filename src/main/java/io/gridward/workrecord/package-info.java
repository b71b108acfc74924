/** What workers note of their work, with photos. Uses grid and staffing. */
@NullMarked
package io.gridward.workrecord;

import org.jspecify.annotations.NullMarked;
