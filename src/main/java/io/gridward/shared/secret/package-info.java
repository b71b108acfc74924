/** The installation's secrets, and the personal data sealed with them. */
@NullMarked
package io.gridward.shared.secret;

import org.jspecify.annotations.NullMarked;
