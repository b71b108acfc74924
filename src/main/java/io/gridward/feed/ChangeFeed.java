package io.gridward.feed;

import java.time.Duration;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import io.gridward.identity.StandingTokens;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/** Tells what has changed. Of each kind of subject the roles that may read its list are told. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@Needs({})
@OutsideReach(
        value = Outside.HIDDEN,
        note =
                "areas, departments and trainings above are told, too; of what leaves one's reach one is told that it has left")
public class ChangeFeed {

    private final FeedPages pages;
    private final FeedStreams streams;
    private final StandingTokens standing;
    private final CurrentCaller caller;
    private final FeedConfig config;

    ChangeFeed(FeedPages pages, FeedStreams streams, StandingTokens standing, CurrentCaller caller, FeedConfig config) {
        this.pages = pages;
        this.streams = streams;
        this.standing = standing;
        this.caller = caller;
        this.config = config;
    }

    /**
     * What has changed since the token.
     *
     * @throws Problem FEED_TOKEN_INVALID, FEED_TOKEN_EXPIRED, FEED_TYPE_UNKNOWN
     */
    public ChangesView read(@NotNull @Valid ReadChanges command) {
        return pages.read(pages.place(caller.get(), command)).view();
    }

    /** The same; when there is nothing it waits for something as long as it was told to. */
    public Uni<ChangesView> await(@NotNull @Valid ReadChanges command) {
        return pages.await(pages.place(caller.get(), command), Duration.ofSeconds(command.waitSeconds()))
                .map(FeedPage::view);
    }

    /**
     * Page after page, an empty one when nothing has come for a while, until the caller's access token is good no longer.
     *
     * @throws Problem FEED_STREAMS_EXCEEDED
     */
    public ChangeStream follow(@NotNull @Valid ReadChanges command) {
        var by = caller.get();
        var place = pages.place(by, command);
        var isSignedIn = standing.current();
        return new ChangeStream(streams.of(by, () -> Multi.createBy()
                .repeating()
                .<FeedReader, FeedPage>uni(() -> new FeedReader(place), reader -> reader.next(config.heartbeat()))
                .until(page -> !isSignedIn.getAsBoolean())
                .map(FeedPage::view)));
    }

    /** Somebody who reads page after page. */
    private final class FeedReader {

        private volatile FeedPlace place;

        private FeedReader(FeedPlace place) {
            this.place = place;
        }

        private Uni<FeedPage> next(Duration most) {
            // Whoever sends the page before asks for this one, on a thread that must not wait.
            return Uni.createFrom()
                    .deferred(() -> pages.await(place, most))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .invoke(page -> place = page.next());
        }
    }
}
