package io.gridward.casework.web;

import java.util.UUID;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** Ids of cases as callers write them. */
final class CaseIds {

    private CaseIds() {}

    /** @throws Problem NOT_FOUND when the text is no id at all: there is no such case either */
    static UUID read(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("case", id));
    }
}
