package io.gridward.wechat;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a worker is told to bind by, once; only its keyed hash is kept. */
@Entity
@Table(name = "wechat_binding_code")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class BindingCode {

    @Id
    private UUID workerId;

    private UUID accountId;
    private byte[] codeHash;
    private Instant expiresAt;

    protected BindingCode() {}

    BindingCode(UUID workerId, UUID accountId, byte[] codeHash, Instant expiresAt) {
        this.workerId = workerId;
        this.accountId = accountId;
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    UUID accountId() {
        return accountId;
    }
}
