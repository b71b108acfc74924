package io.gridward.workrecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Records with another worker's photo, for other capabilities: runs in the caller's transaction, checks no role and no reach. */
@ApplicationScoped
public class CopiedPhotos {

    private final EntityManager entities;

    CopiedPhotos(EntityManager entities) {
        this.entities = entities;
    }

    /** Of what the workers did between two moments, the second excluded, in order of time. */
    public List<CopiedPhoto> of(Collection<UUID> workerIds, Instant from, Instant to) {
        return entities.createQuery("""
                        select new io.gridward.workrecord.CopiedPhoto(
                                   r.id, r.workerId, r.occurredAt, earlier.id, earlier.workerId)
                        from WorkRecord r join WorkRecord earlier on earlier.id = r.similarPhotoTo
                        where r.workerId in :workers and r.occurredAt >= :from and r.occurredAt < :to
                          and earlier.workerId <> r.workerId
                        order by r.occurredAt, r.id
                        """, CopiedPhoto.class)
                .setParameter("workers", workerIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
