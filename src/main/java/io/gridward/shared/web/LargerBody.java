package io.gridward.shared.web;

/**
 * Doors that take larger bodies than others; a capability with such doors produces a bean of this.
 *
 * @param path beginning of their paths, with a slash at both ends
 */
public record LargerBody(String path, long limitBytes) {}
