/** What has changed, in the order in which it was committed, for those who keep a copy. Uses identity. */
@NullMarked
package io.gridward.feed;

import org.jspecify.annotations.NullMarked;
