package io.gridward.workrecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.attachment.content.Photo;

@ApplicationScoped
class RecordPhotos implements PanacheRepositoryBase<RecordPhoto, UUID> {

    /** In the order they arrived. */
    List<RecordPhoto> ofRecords(Collection<UUID> recordIds) {
        return recordIds.isEmpty() ? List.of() : list("recordId in ?1 order by receivedAt, id", recordIds);
    }

    Optional<RecordPhoto> of(UUID recordId, UUID id) {
        return find("recordId = ?1 and id = ?2", recordId, id).firstResultOptional();
    }

    /**
     * The first other record that shows the photo already: anybody's that has the same to the byte, or one of the worker's
     * own since then that looks the same. Those of rejected records may be sent again.
     *
     * @param differBy bits in which the likeness of copies may differ
     */
    Optional<UUID> recordWith(Photo photo, WorkRecord of, Instant since, int differBy) {
        return getSession()
                .createNativeQuery("""
                        select same.record_id
                        from (select record_id, received_at from record_photo where sha256 = :sha256
                              union all
                              select record_id, received_at from record_photo
                              where worker_id = :worker and received_at >= :since and :telling
                                and bit_count(cast(likeness # :likeness as bit(64))) <= :differBy) same
                        join work_record r on r.id = same.record_id
                        where same.record_id <> :record and r.rejected_at is null
                        order by same.received_at, same.record_id
                        limit 1
                        """, UUID.class)
                .setParameter("sha256", photo.sha256())
                .setParameter("worker", of.workerId())
                .setParameter("since", since)
                .setParameter("telling", photo.isTelling())
                .setParameter("likeness", photo.likeness())
                .setParameter("differBy", differBy)
                .setParameter("record", of.id())
                .uniqueResultOptional();
    }
}
