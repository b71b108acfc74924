/** The doors to trainings and who took part. */
@NullMarked
package io.gridward.training.web;

import org.jspecify.annotations.NullMarked;
