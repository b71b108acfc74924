package io.gridward.feed;

import java.util.List;

/**
 * Where somebody stands in the feed.
 *
 * @param position what lies up to here is done
 * @param seen the snapshot of the database he has read instead of the feed: what was visible in it is not told again; empty
 *     when he has none, or is past what it holds
 * @param settled the position up to which changes that are in the snapshot may stand; unknown until the feed is read
 */
record FeedToken(long position, String seen, long settled) {

    static final int VALUES = 3;
    private static final long UNKNOWN = Long.MAX_VALUE;

    static FeedToken at(long position) {
        return new FeedToken(position, "", UNKNOWN);
    }

    static FeedToken at(long position, String seen) {
        return new FeedToken(position, seen, UNKNOWN);
    }

    /** @param head up to where the feed is published now, and with it everything the snapshot has seen */
    FeedToken settledAt(long head) {
        return settled == UNKNOWN ? new FeedToken(position, seen, head) : this;
    }

    FeedToken movedTo(long next) {
        return next >= settled ? at(next) : new FeedToken(next, seen, settled);
    }

    List<String> values() {
        return List.of(String.valueOf(position), seen, String.valueOf(settled));
    }

    static FeedToken of(List<String> values) {
        return new FeedToken(Long.parseLong(values.get(0)), values.get(1), Long.parseLong(values.get(2)));
    }
}
