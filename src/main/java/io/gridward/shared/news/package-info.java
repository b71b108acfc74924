/** What other nodes have changed in the database, told to those who keep something of it in memory. */
@NullMarked
package io.gridward.shared.news;

import org.jspecify.annotations.NullMarked;
