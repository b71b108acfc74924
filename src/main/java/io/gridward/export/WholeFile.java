package io.gridward.export;

/**
 * What is known of a file once it is whole.
 *
 * @param sha256 of its bytes, in hex
 * @param feedToken from which the change feed tells what the file does not have
 */
record WholeFile(long rows, long bytes, String sha256, String feedToken) {}
