package io.gridward.workrecord.web;

import java.util.UUID;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** Ids of records as callers write them. */
final class RecordIds {

    private RecordIds() {}

    /** @throws Problem NOT_FOUND when the text is no id at all: there is no such record either */
    static UUID read(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("record", id));
    }
}
