/** Lists taken out whole, as jobs: one moment of the database in a file that is complete or not there. Uses exchange and feed. */
@NullMarked
package io.gridward.export;

import org.jspecify.annotations.NullMarked;
