/** The doors to cases, their categories and the overview of grids. */
@NullMarked
package io.gridward.casework.web;

import org.jspecify.annotations.NullMarked;
