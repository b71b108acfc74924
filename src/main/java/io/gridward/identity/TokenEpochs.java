package io.gridward.identity;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import javax.sql.DataSource;

import io.gridward.shared.time.Time;

/** Counts for each holder how often his access tokens were called back. */
@ApplicationScoped
class TokenEpochs {

    /** The tokens of earlier epochs are refused from now on. */
    record Begun(UUID holder, int epoch) {}

    private final EntityManager entities;
    private final DataSource dataSource;
    private final Event<Begun> begun;
    private final Time time;

    TokenEpochs(EntityManager entities, DataSource dataSource, Event<Begun> begun, Time time) {
        this.entities = entities;
        this.dataSource = dataSource;
        this.begun = begun;
        this.time = time;
    }

    /** Calls back what was given out to the holder so far, in the transaction of the use case. */
    void begin(UUID holder) {
        Integer epoch = (Integer) entities.createNativeQuery("""
                        insert into token_epoch (holder, epoch, began_at) values (:holder, 1, :now)
                        on conflict (holder) do update set epoch = token_epoch.epoch + 1, began_at = :now
                        returning epoch
                        """, Integer.class)
                .setParameter("holder", holder)
                .setParameter("now", time.now())
                .getSingleResult();
        begun.fire(new Begun(holder, epoch));
    }

    /** The epoch a token given out now belongs to; read from the database, for this node may not have heard yet. */
    int of(UUID holder) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select epoch from token_epoch where holder = ?")) {
            query.setObject(1, holder);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the epoch of tokens", e);
        }
    }
}
