package io.gridward.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who works in a grid of the demo. A supervisor has several grids. */
record DemoTeam(DemoGrid grid, Member leader, Member fullTime, List<Member> partTimers, Member supervisor) {

    record Member(UUID id, String name) {}

    /** Those who walk the grid, the full-time worker first. */
    List<Member> walkers() {
        return Stream.concat(Stream.of(fullTime, leader), partTimers.stream()).toList();
    }
}
