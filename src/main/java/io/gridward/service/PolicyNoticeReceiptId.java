package io.gridward.service;

import java.util.UUID;

/** Key of a receipt: a notice reaches a worker once. */
record PolicyNoticeReceiptId(UUID noticeId, UUID workerId) {}
