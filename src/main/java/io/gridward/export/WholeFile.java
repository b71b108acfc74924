package io.gridward.export;

/**
 * What is known of a file once it is whole.
 *
 * @param sha256 of its bytes, in hex
 */
record WholeFile(long rows, long bytes, String sha256) {}
