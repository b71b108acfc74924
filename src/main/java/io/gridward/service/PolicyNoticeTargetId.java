package io.gridward.service;

import java.util.UUID;

/** Key of a target: its notice and its area. */
record PolicyNoticeTargetId(UUID noticeId, String areaCode) {}
