package io.gridward.identity;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import javax.sql.DataSource;

import io.gridward.shared.news.NewsReader;
import io.gridward.shared.time.Time;

/**
 * Which access tokens were called back, in memory: no request asks the database. A call on this node is felt at once,
 * one on another as soon as the database has told of it.
 */
@ApplicationScoped
class RevokedTokens implements NewsReader {

    private final DataSource dataSource;
    private final IdentityConfig config;
    private final Time time;

    /** The present epoch of each holder some of whose tokens may still be alive, by his id. */
    private final Map<String, Integer> epochs = new ConcurrentHashMap<>();

    RevokedTokens(DataSource dataSource, IdentityConfig config, Time time) {
        this.dataSource = dataSource;
        this.config = config;
        this.time = time;
    }

    /** @param epoch the one the token says */
    boolean contains(String holder, int epoch) {
        return epoch < epochs.getOrDefault(holder, 0);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TokenEpochs.Begun begun) {
        keep(begun.holder().toString(), begun.epoch());
    }

    @Override
    public String channel() {
        return "token_epoch";
    }

    /** What was called back longer ago than a token lives is over anyway; twice, for clocks differ. */
    @Override
    public void reload() {
        var since = time.now().minus(config.accessTokenLifetime().multipliedBy(2));
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select holder, epoch from token_epoch where began_at > ?")) {
            query.setTimestamp(1, Timestamp.from(since));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    keep(rows.getString(1), rows.getInt(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read which tokens were called back", e);
        }
    }

    @Override
    public void hear(List<String> news) {
        for (String one : news) {
            int space = one.indexOf(' ');
            keep(one.substring(0, space), Integer.parseInt(one.substring(space + 1)));
        }
    }

    /** News may come out of order. */
    private void keep(String holder, int epoch) {
        epochs.merge(holder, epoch, Math::max);
    }
}
