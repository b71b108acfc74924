package io.gridward.feed;

/**
 * What a caller is shown next.
 *
 * @param next where he stands then
 */
record FeedPage(ChangesView view, FeedPlace next) {

    boolean isEmpty() {
        return view.items().isEmpty();
    }
}
