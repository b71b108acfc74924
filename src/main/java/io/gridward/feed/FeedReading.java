package io.gridward.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.transaction.Statements;

/** Reads what has been published. Whoever wants what was committed until now publishes first. */
@ApplicationScoped
public class FeedReading {

    private static final String CHANGES = """
            select e.position, e.type, e.subject_id, e.area_code, e.happened_at, e.moved_to is not null,
                   cast(o.after as text)
            from (%s) e join outbox o on o.id = e.outbox_id
            order by e.position
            """;

    private static final String ANYWHERE = """
            select e.* from feed_entry e
            where e.position > ? and e.position <= ? and %s
            order by e.position limit ?
            """;

    /** Town by town, because of each the first few are found in its index. */
    private static final String IN_TOWNS = """
            select e.*
            from unnest(?) town (code)
            cross join lateral (
                select e.* from feed_entry e
                where e.town_code = town.code and e.position > ? and e.position <= ? and %s
                order by e.position limit ?) e
            order by e.position limit ?
            """;

    /** Who sees where a subject has gone is not told that it has left. */
    private static final String SHOWN = """
            e.type = any (?)
            and ((e.area_code like any (?) or ?) and (e.moved_to like any (?)) is not true
                 or e.type = any (?) and e.area_code = any (?))
            and pg_visible_in_snapshot(e.xid, cast(nullif(?, '') as pg_snapshot)) is not true
            """;

    private static final String TAIL = """
            select e.position, e.type, e.subject_id, e.area_code, e.moved_to, e.happened_at, o.after is null
            from feed_entry e join outbox o on o.id = e.outbox_id
            where e.position > ? and e.position <= ? and e.type = any (?)
            order by e.position limit ?
            """;

    private final Statements statements;

    FeedReading(Statements statements) {
        this.statements = statements;
    }

    /** The position of the latest change that is published. */
    public long head() {
        return number("select coalesce((select max(position) from feed_entry), position) from feed_horizon");
    }

    /** The position before which nothing is kept any more. */
    long horizon() {
        return number("select position from feed_horizon");
    }

    /** The position after which everything was published at that time or later. */
    long before(Instant at) {
        return statements.query("""
                        select coalesce(
                            (select position from feed_entry where published_at < ?
                             order by published_at desc, position desc limit 1), position)
                        from feed_horizon
                        """, row -> row.getLong(1), at).get(0);
    }

    /** The changes after a position that are shown, in order. */
    public List<FeedEntry> after(long position, FeedSight sight, int most) {
        return between(FeedToken.at(position), Long.MAX_VALUE, sight, most);
    }

    List<FeedEntry> between(FeedToken from, long to, FeedSight sight, int most) {
        if (sight.isNothing()) {
            return List.of();
        }
        var towns = sight.towns();
        var values = new ArrayList<Object>();
        if (!towns.isEmpty()) {
            values.add(towns.toArray(String[]::new));
        }
        values.add(from.position());
        values.add(to);
        addShown(values, sight, from);
        values.add(most);
        if (!towns.isEmpty()) {
            values.add(most);
        }
        String shown = (towns.isEmpty() ? ANYWHERE : IN_TOWNS).formatted(SHOWN);
        return statements.query(CHANGES.formatted(shown), FeedReading::entry, values.toArray());
    }

    private static void addShown(List<Object> values, FeedSight sight, FeedToken from) {
        var patterns = sight.patterns();
        values.add(sight.types().toArray(String[]::new));
        values.add(patterns);
        values.add(sight.within().isEverything());
        values.add(patterns);
        values.add(sight.typesFromAbove().toArray(String[]::new));
        values.add(sight.above().toArray(String[]::new));
        values.add(from.seen());
    }

    /** The changes of these types after a position, whomever they are shown to, in order. */
    List<TailEntry> tail(long position, long head, List<String> types, int most) {
        return statements.query(TAIL, FeedReading::tailEntry, position, head, types.toArray(String[]::new), most);
    }

    private long number(String sql) {
        return statements.query(sql, row -> row.getLong(1)).get(0);
    }

    private static TailEntry tailEntry(ResultSet row) throws SQLException {
        return new TailEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getBoolean(7));
    }

    private static FeedEntry entry(ResultSet row) throws SQLException {
        String type = row.getString(2);
        boolean left = row.getBoolean(6);
        String after = row.getString(7);
        return new FeedEntry(
                row.getLong(1),
                type,
                ChangeKind.ofType(type).orElseThrow(),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                left || after == null,
                left ? null : after);
    }
}
