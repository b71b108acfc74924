package io.gridward.shared.rate;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/**
 * The buckets of all nodes, in the database: one row each and one statement to draw. Bucket4j, the usual library, reads a
 * serialised bucket, changes it and writes it back, which is more round trips and a state that nobody can look at.
 */
@ApplicationScoped
class SharedBuckets {

    /** By then every bucket is full again, and one that is full need not be known. */
    private static final Duration LONGEST_WINDOW = Duration.ofDays(2);

    /** @param left what is in the bucket after it */
    record Drawn(long taken, double left) {}

    private final DataSource dataSource;

    SharedBuckets(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes as much as is there up to what is wanted; nothing where there is less than needed. One statement of its own: no
     * transaction holds up the other nodes, and nothing that fails later gives anything back.
     */
    Drawn draw(String key, Rate rate, long needed, long wanted, Instant now) {
        try (var connection = dataSource.getConnection();
                var draw = connection.prepareStatement("""
                        insert into rate_bucket as bucket (key, tokens, taken, counted_at)
                        values (?, ?::float8 - ?, ?, ?)
                        on conflict (key) do update set (tokens, taken, counted_at) = (
                            select held - share, share, greatest(bucket.counted_at, excluded.counted_at)
                            from (
                                select least(?::float8, bucket.tokens + ?::float8
                                    * greatest(0, extract(epoch from excluded.counted_at - bucket.counted_at))) as held
                            ) as filled
                            cross join lateral (
                                select case when held >= ? then least(?, floor(held)) else 0 end as share
                            ) as shared)
                        returning taken, tokens
                        """)) {
            draw.setString(1, key);
            draw.setLong(2, rate.quota());
            draw.setLong(3, wanted);
            draw.setLong(4, wanted);
            draw.setTimestamp(5, Timestamp.from(now));
            draw.setLong(6, rate.quota());
            draw.setDouble(7, rate.perSecond());
            draw.setLong(8, needed);
            draw.setLong(9, wanted);
            try (var row = draw.executeQuery()) {
                row.next();
                return new Drawn(row.getLong(1), row.getDouble(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count what is limited", e);
        }
    }

    void forgetFull(Instant now) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from rate_bucket where counted_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(now.minus(LONGEST_WINDOW)));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot forget full buckets", e);
        }
    }
}
