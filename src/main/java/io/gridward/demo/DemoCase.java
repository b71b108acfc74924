package io.gridward.demo;

import io.gridward.casework.PastCase;

/** A case of the demo, with what came of it. */
record DemoCase(DemoReport report, PastCase past) {}
