package io.gridward.service;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a notice has reached a worker. Written by {@link PolicyNoticeReceipts}. */
@Entity
@Immutable
@IdClass(PolicyNoticeReceiptId.class)
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class PolicyNoticeReceipt {

    @Id
    private UUID noticeId;

    @Id
    private UUID workerId;

    private String gridCode;
    private Instant deliveredAt;
    private @Nullable Instant readAt;

    protected PolicyNoticeReceipt() {}

    Instant deliveredAt() {
        return deliveredAt;
    }

    @Nullable
    Instant readAt() {
        return readAt;
    }
}
