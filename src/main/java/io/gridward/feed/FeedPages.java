package io.gridward.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Rfc3339;

/** Reads the feed page by page, for callers whose rights were checked: here nobody asks who makes the request. */
@ApplicationScoped
class FeedPages {

    private final FeedPublishing publishing;
    private final FeedReading reading;
    private final FeedTokens tokens;
    private final FeedNews news;

    FeedPages(FeedPublishing publishing, FeedReading reading, FeedTokens tokens, FeedNews news) {
        this.publishing = publishing;
        this.reading = reading;
        this.tokens = tokens;
        this.news = news;
    }

    /**
     * Where a caller begins to read.
     *
     * @throws Problem FEED_TOKEN_INVALID, FEED_TOKEN_EXPIRED, FEED_TYPE_UNKNOWN
     */
    FeedPlace place(Caller caller, ReadChanges command) {
        var sight = FeedSight.of(caller, command.types(), command.area());
        return new FeedPlace(caller, sight, since(caller, command.since()), command.limit());
    }

    /**
     * Everything that was committed before is in it or in a page after it.
     *
     * @throws Problem FEED_TOKEN_EXPIRED
     */
    FeedPage read(FeedPlace place) {
        publishing.publish();
        long head = reading.head();
        var from = place.token().settledAt(head);
        var found = reading.between(from, head, place.sight(), place.limit() + 1);
        // Asked last: what was forgotten before the page was read is told, never left out.
        if (from.position() < reading.horizon()) {
            throw FeedProblem.expired();
        }
        boolean more = found.size() > place.limit();
        var shown = more ? found.subList(0, place.limit()) : found;
        var next = from.movedTo(more ? shown.get(shown.size() - 1).position() : Math.max(head, from.position()));
        var view = new ChangesView(views(place.caller(), from, shown), tokens.write(place.caller(), next), more);
        return new FeedPage(view, place.at(next));
    }

    /** The next page when there is something in it, or else an empty one when nothing has come for so long. */
    Uni<FeedPage> await(FeedPlace place, Duration most) {
        return await(place, System.nanoTime() + most.toNanos());
    }

    private Uni<FeedPage> await(FeedPlace place, long deadline) {
        var page = read(place);
        var left = Duration.ofNanos(deadline - System.nanoTime());
        return !page.isEmpty() || left.isNegative() || left.isZero()
                ? Uni.createFrom().item(page)
                : news.beyond(page.next().token().position(), left).chain(head -> await(page.next(), deadline));
    }

    private FeedToken since(Caller caller, @Nullable String since) {
        if (since == null) {
            publishing.publish();
            return FeedToken.at(reading.head());
        }
        var time = time(since);
        return time == null ? tokens.read(caller, since) : FeedToken.at(reading.before(time));
    }

    private static @Nullable Instant time(String text) {
        try {
            return Rfc3339.instant(text);
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private List<ChangeView> views(Caller caller, FeedToken from, List<FeedEntry> shown) {
        return shown.stream()
                .map(entry -> ChangeView.of(entry, tokens.write(caller, from.movedTo(entry.position()))))
                .toList();
    }
}
