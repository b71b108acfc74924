/** What the system tells people: each reads his own messages, in his language. Those to whom something happens use it. */
@NullMarked
package io.gridward.inbox;

import org.jspecify.annotations.NullMarked;
