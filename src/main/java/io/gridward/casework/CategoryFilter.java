package io.gridward.casework;

/**
 * Which categories a list shows; null means any.
 *
 * @param parent code of the first level: those below it
 */
public record CategoryFilter(String parent, CategoryState state) {}
