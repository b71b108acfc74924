package io.gridward.workrecord;

import java.util.UUID;

/** Who files: a worker, and the account he does it with. */
record OwnAccount(UUID workerId, UUID accountId) {}
