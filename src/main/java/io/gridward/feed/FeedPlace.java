package io.gridward.feed;

import io.gridward.shared.access.Caller;

/** Where a caller stands in the feed, and what he is shown of it from there. */
record FeedPlace(Caller caller, FeedSight sight, FeedToken token, int limit) {

    FeedPlace at(FeedToken next) {
        return new FeedPlace(caller, sight, next, limit);
    }
}
