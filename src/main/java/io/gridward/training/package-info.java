/** Trainings, who enrolled, who came, and how often. Uses area and grid. */
@NullMarked
package io.gridward.training;

import org.jspecify.annotations.NullMarked;
