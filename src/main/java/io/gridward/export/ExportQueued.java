package io.gridward.export;

/** An export waits to be worked on. */
record ExportQueued() {}
