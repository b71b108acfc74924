package io.gridward.wechat;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.gridward.shared.secret.Sealed;

/** Whose account a user of the mini-program comes in with. His openid is kept encrypted only. */
@Entity
@Table(name = "wechat_binding")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Binding {

    @Id
    private UUID id;

    private UUID accountId;
    private byte[] openid;
    private byte[] openidHash;

    @Enumerated(EnumType.STRING)
    private BindingMeans means;

    private Instant boundAt;

    @Version
    private int version;

    protected Binding() {}

    Binding(UUID id, UUID accountId, Sealed openid, BindingMeans means, Instant boundAt) {
        this.id = id;
        this.accountId = accountId;
        this.openid = openid.cipher();
        this.openidHash = openid.fingerprint();
        this.means = means;
        this.boundAt = boundAt;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    byte[] openid() {
        return openid;
    }

    BindingMeans means() {
        return means;
    }

    Instant boundAt() {
        return boundAt;
    }

    int version() {
        return version;
    }
}
