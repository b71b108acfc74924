package io.gridward.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import io.gridward.inbox.Letter;

/** A worker's place, with what he is told about the training. */
record EnrolledPlace(UUID workerId, UUID trainingId, String title, Instant startsAt) {

    /** @param moment when it begins, in words */
    Letter letter(LocalDate day, String moment) {
        return new Letter(workerId, trainingId + "/" + day, trainingId, Map.of("title", title, "startsAt", moment));
    }
}
