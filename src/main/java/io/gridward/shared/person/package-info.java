/** What is true of any person's data: well-formed numbers and names, and how they are masked. */
@NullMarked
package io.gridward.shared.person;

import org.jspecify.annotations.NullMarked;
