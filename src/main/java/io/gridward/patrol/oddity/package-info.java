/** What in a day's points speaks against them: plain functions over points, for a person to judge. */
@NullMarked
package io.gridward.patrol.oddity;

import org.jspecify.annotations.NullMarked;
