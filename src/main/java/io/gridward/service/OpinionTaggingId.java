package io.gridward.service;

import java.util.UUID;

/** Key: an opinion has a tag once. */
record OpinionTaggingId(UUID opinionId, String tagCode) {}
