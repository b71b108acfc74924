/** Trainings, who enrolled, who came, and how often. Uses area, grid and inbox. */
@NullMarked
package io.gridward.training;

import org.jspecify.annotations.NullMarked;
