package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Someone who would have reported the same matter and joined the report there was. */
@Entity
@Immutable
@IdClass(CaseJoinerId.class)
class CaseJoiner {

    @Id
    private UUID caseId;

    @Id
    private UUID accountId;

    private String accountName;
    private @Nullable String text;
    private Instant joinedAt;

    protected CaseJoiner() {}

    CaseJoiner(UUID caseId, UUID accountId, String accountName, @Nullable String text, Instant joinedAt) {
        this.caseId = caseId;
        this.accountId = accountId;
        this.accountName = accountName;
        this.text = text;
        this.joinedAt = joinedAt;
    }

    UUID caseId() {
        return caseId;
    }

    UUID accountId() {
        return accountId;
    }

    String accountName() {
        return accountName;
    }

    @Nullable
    String text() {
        return text;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
