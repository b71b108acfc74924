package io.gridward.demo;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What was loaded, for the outbox. */
@RegisterForReflection
record DemoLoaded(
        int grids,
        int workers,
        int cases,
        int trainings,
        int personTimes,
        int tracks,
        int records,
        int dutyDays,
        int households,
        int visits,
        int errands,
        int notices,
        int opinions) {}
