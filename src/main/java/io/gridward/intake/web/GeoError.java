package io.gridward.intake.web;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A refusal as GeoReport v2 has it. */
@RegisterForReflection
record GeoError(int code, String description) {}
