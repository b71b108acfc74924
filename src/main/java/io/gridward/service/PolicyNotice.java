package io.gridward.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** What is told to the residents of some areas (下达政策). Published when it is made; only its end may follow. */
@Entity
class PolicyNotice {

    @Id
    private UUID id;

    private String title;
    private String text;
    private Instant publishedAt;
    private String publishedByName;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @Version
    private int version;

    protected PolicyNotice() {}

    PolicyNotice(UUID id, PublishPolicyNotice command, String by, Instant at) {
        this.id = id;
        this.title = command.title();
        this.text = command.text();
        this.publishedByName = by;
        this.publishedAt = at;
    }

    /** @throws Problem POLICY_NOTICE_WITHDRAWN */
    void withdraw(String reason, Instant at) {
        requirePublished();
        withdrawnAt = at;
        withdrawalReason = reason;
    }

    /** @throws Problem POLICY_NOTICE_WITHDRAWN */
    void requirePublished() {
        if (withdrawnAt != null) {
            throw Problem.of(PolicyNoticeProblem.POLICY_NOTICE_WITHDRAWN).with("from", withdrawnAt);
        }
    }

    UUID id() {
        return id;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int version() {
        return version;
    }

    PolicyNoticeView view(List<String> targets) {
        return new PolicyNoticeView(
                id.toString(),
                title,
                text,
                targets,
                publishedAt,
                publishedByName,
                withdrawnAt,
                withdrawalReason,
                version);
    }

    OwnPolicyNoticeView view(@Nullable PolicyNoticeReceipt receipt) {
        return new OwnPolicyNoticeView(
                id.toString(),
                title,
                text,
                publishedAt,
                receipt == null ? null : receipt.deliveredAt(),
                receipt == null ? null : receipt.readAt());
    }
}
