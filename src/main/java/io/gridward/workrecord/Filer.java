package io.gridward.workrecord;

import java.util.UUID;

/**
 * Who files.
 *
 * @param workerId whose record it is
 * @param accountId his own account, or the machine that passes it on
 */
record Filer(UUID workerId, UUID accountId, boolean isMachine) {}
