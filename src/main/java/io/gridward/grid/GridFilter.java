package io.gridward.grid;

/**
 * Which grids a list shows; null means any.
 *
 * @param area code prefix: all grids below it
 */
public record GridFilter(String area, GridKind kind, GridState state) {}
