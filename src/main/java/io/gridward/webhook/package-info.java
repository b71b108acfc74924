/** What happens, told to the servers of others: signed, stored, and sent again until they have it. Uses identity, inbox and feed. */
@NullMarked
package io.gridward.webhook;

import org.jspecify.annotations.NullMarked;
