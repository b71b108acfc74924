/** Trainings, who enrolled, who came, and how often. Uses area and grid. */
package io.gridward.training;
