package io.gridward.workrecord;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;

/** That somebody has rejected a record, and why. */
@Embeddable
class RecordRejection {

    @Column(name = "rejected_at")
    private Instant at;

    @Column(name = "rejected_by")
    private @Nullable UUID by;

    @Column(name = "rejected_by_name")
    private String byName;

    @Column(name = "rejection_reason")
    private String reason;

    protected RecordRejection() {}

    RecordRejection(Caller by, String reason, Instant at) {
        this.at = at;
        this.by = by.id();
        this.byName = by.name();
        this.reason = reason;
    }

    Instant at() {
        return at;
    }

    @Nullable
    UUID by() {
        return by;
    }

    String byName() {
        return byName;
    }

    String reason() {
        return reason;
    }
}
