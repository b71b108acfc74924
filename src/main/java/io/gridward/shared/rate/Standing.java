package io.gridward.shared.rate;

/**
 * What is left of a rate.
 *
 * @param taken whether there was enough for what was asked
 * @param remaining as this node knows it: what others have taken since it last asked the database is still in it
 * @param resetSeconds until all of it is there again
 * @param retrySeconds until there is enough for what was asked, at least 1; 0 where it was taken
 */
public record Standing(Rate rate, boolean taken, long remaining, long resetSeconds, long retrySeconds) {}
