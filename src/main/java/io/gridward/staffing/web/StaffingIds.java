package io.gridward.staffing.web;

import java.util.UUID;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** Ids as GraphQL gives them: any text. What is no id is the id of nothing. */
final class StaffingIds {

    private StaffingIds() {}

    static UUID worker(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("worker", id));
    }

    static UUID assignment(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("assignment", id));
    }
}
