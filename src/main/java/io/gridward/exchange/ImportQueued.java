package io.gridward.exchange;

/** An import waits to be worked on. */
record ImportQueued() {}
