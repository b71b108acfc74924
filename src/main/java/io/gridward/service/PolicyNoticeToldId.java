package io.gridward.service;

import java.util.UUID;

/** Key of a telling: a household is told of a notice once. */
record PolicyNoticeToldId(UUID noticeId, UUID householdId) {}
