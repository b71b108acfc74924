/** Who calls, with which roles and how far he may see; what makes a use case. */
@NullMarked
package io.gridward.shared.access;

import org.jspecify.annotations.NullMarked;
