package io.gridward.wechat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The guests; whoever stays away is forgotten. */
@ApplicationScoped
class Guests implements PanacheRepositoryBase<Guest, UUID> {

    private static final int FORGOTTEN_TOGETHER = 20;

    Optional<Guest> ofOpenid(byte[] hash) {
        return find("openidHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** His row locked: wrong guesses made at once are counted one by one. */
    Optional<Guest> ofTicket(byte[] hash) {
        return find("ticketHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Each new guest takes some old ones with him, so that the table does not outgrow the traffic. */
    void forgetExpiredBefore(Instant time) {
        getSession()
                .createNativeMutationQuery("""
                        delete from wechat_guest where id in (
                            select id from wechat_guest where expires_at < :time
                            order by expires_at limit :most for update skip locked)
                        """)
                .setParameter("time", time)
                .setParameter("most", FORGOTTEN_TOGETHER)
                .executeUpdate();
    }
}
