package io.gridward.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import io.gridward.feed.FeedSight;

/** One change, or a ping, on its way to one receiver. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class WebhookDelivery {

    static final String PING = "PING";

    @Id
    private UUID id;

    private UUID webhookId;

    @SuppressWarnings("UnusedVariable") // Keeps it from being made twice.
    private @Nullable Long position;

    private String type;
    private @Nullable String area;
    private String body;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;
    private Instant createdAt;
    private Instant giveUpAt;
    private Instant nextAt;

    @SuppressWarnings("UnusedVariable") // Read by the statement that takes deliveries.
    private @Nullable Instant leasedUntil;

    private @Nullable Instant lastAt;
    private @Nullable Integer lastStatus;
    private @Nullable Integer lastMillis;

    @Enumerated(EnumType.STRING)
    private @Nullable SendingFault lastFault;

    private @Nullable String lastAnswer;

    protected WebhookDelivery() {}

    WebhookDelivery(
            UUID id,
            UUID webhookId,
            @Nullable Long position,
            String type,
            @Nullable String area,
            String body,
            Instant now,
            Duration tryFor) {
        this.id = id;
        this.webhookId = webhookId;
        this.position = position;
        this.type = type;
        this.area = area;
        this.body = body;
        this.createdAt = now;
        tryAgain(now, tryFor);
    }

    /** From the beginning, whatever became of it before. */
    final void tryAgain(Instant now, Duration tryFor) {
        state = DeliveryState.PENDING;
        attempts = 0;
        nextAt = now;
        giveUpAt = now.plus(tryFor);
        leasedUntil = null;
    }

    /** @param delay until the next attempt, if there is one */
    void tried(Attempt attempt, Instant now, Duration delay) {
        lastAt = now;
        lastStatus = attempt.status();
        lastMillis = attempt.millis();
        lastFault = attempt.fault();
        lastAnswer = attempt.answer();
        leasedUntil = null;
        nextAt = now.plus(delay);
        if (attempt.hasArrived()) {
            state = DeliveryState.DELIVERED;
        } else if (attempt.isGone() || nextAt.isAfter(giveUpAt)) {
            state = DeliveryState.FAILED;
        }
    }

    /** It is not sent: its owner may not see any more what it tells. */
    void withhold(Instant now) {
        lastAt = now;
        lastStatus = null;
        lastMillis = null;
        lastFault = SendingFault.NOT_PERMITTED;
        lastAnswer = null;
        leasedUntil = null;
        state = DeliveryState.FAILED;
    }

    /** A ping tells nothing. */
    boolean isShownIn(FeedSight sight) {
        return type.equals(PING) || sight.shows(type, area);
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    String type() {
        return type;
    }

    String body() {
        return body;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant nextAt() {
        return nextAt;
    }

    @Nullable
    Instant lastAt() {
        return lastAt;
    }

    @Nullable
    Integer lastStatus() {
        return lastStatus;
    }

    @Nullable
    Integer lastMillis() {
        return lastMillis;
    }

    @Nullable
    SendingFault lastFault() {
        return lastFault;
    }

    @Nullable
    String lastAnswer() {
        return lastAnswer;
    }
}
