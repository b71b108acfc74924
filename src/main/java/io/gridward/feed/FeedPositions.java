package io.gridward.feed;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;

/** Where a copy of the database joins the feed. */
@ApplicationScoped
public class FeedPositions {

    /** What is published is committed, so what the snapshot has of the feed is in its other tables, too. */
    private static final String HERE = """
            select coalesce((select max(position) from feed_entry), position), cast(pg_current_snapshot() as text)
            from feed_horizon
            """;

    private final FeedTokens tokens;

    FeedPositions(FeedTokens tokens) {
        this.tokens = tokens;
    }

    /** The token from which the feed goes on after a change. */
    public String tokenAfter(long position, Caller caller) {
        return tokens.write(caller, FeedToken.at(position));
    }

    /**
     * The token from which the feed tells the caller every change that the snapshot does not have, and none that it has.
     *
     * @param snapshot with a transaction of REPEATABLE READ, in which the rows are read, too
     */
    public String tokenAtThisSnapshot(Connection snapshot, Caller caller) throws SQLException {
        try (var statement = snapshot.createStatement();
                var row = statement.executeQuery(HERE)) {
            row.next();
            return tokens.write(caller, FeedToken.at(row.getLong(1), row.getString(2)));
        }
    }
}
