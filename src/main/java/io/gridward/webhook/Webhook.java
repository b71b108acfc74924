package io.gridward.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Scope;

/** Somebody's server that is told what happens. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class Webhook {

    @Id
    private UUID id;

    private UUID ownerId;
    private String ownerName;
    private List<String> reach;
    private List<String> scopes;
    private String url;
    private List<String> types;
    private @Nullable String area;
    private @Nullable String description;
    private boolean active;

    @Enumerated(EnumType.STRING)
    private @Nullable StopReason stop;

    /** How far it has come is no change of what somebody has read. */
    @OptimisticLock(excluded = true)
    private long position;

    private byte[] secret;
    private byte @Nullable [] formerSecret;
    private @Nullable Instant formerUntil;

    @OptimisticLock(excluded = true)
    private @Nullable Instant failingSince;

    private Instant createdAt;

    @Version
    private int version;

    protected Webhook() {}

    /** @param position of the latest change: it is told what comes after */
    Webhook(UUID id, CreateWebhook command, Caller by, long position, byte[] secret, Instant now) {
        this.id = id;
        this.ownerId = Objects.requireNonNull(by.id(), "Only who has signed in has webhooks");
        this.ownerName = by.name();
        trust(by);
        this.url = command.url();
        this.types = command.types() == null ? List.of() : List.copyOf(command.types());
        this.area = command.area();
        this.description = command.description();
        this.active = true;
        this.position = position;
        this.secret = secret;
        this.createdAt = now;
    }

    /** It is told what needs a scope that he has, and goes on having. */
    final void trust(Caller owner) {
        reach = owner.reach().prefixes();
        scopes = owner.grant().scopes().stream().sorted().map(Scope::name).toList();
    }

    /** As whom it is told things: its owner as he is today, with no scope that it was not made with. */
    Caller actingAs(Caller owner) {
        var kept = owner.grant().scopes().stream()
                .filter(scope -> scopes.contains(scope.name()))
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                owner.id(),
                owner.name(),
                owner.roles(),
                owner.reach(),
                owner.workerId(),
                owner.grant().only(kept));
    }

    void update(UpdateWebhook patch) {
        url = patch.url() == null ? url : patch.url().orElseThrow();
        types = patch.types() == null ? types : patch.types().orElse(List.of());
        area = patch.area() == null ? area : patch.area().orElse(null);
        description =
                patch.description() == null ? description : patch.description().orElse(null);
    }

    /** @param from the position of the latest change: what happened while it was off is not told */
    void start(long from) {
        if (!active) {
            active = true;
            stop = null;
            failingSince = null;
            position = from;
        }
    }

    void stop(StopReason why) {
        active = false;
        stop = why;
    }

    void moveTo(long reached) {
        position = reached;
    }

    void useSecret(byte[] sealed, Instant formerGoodUntil) {
        formerSecret = secret;
        formerUntil = formerGoodUntil;
        secret = sealed;
    }

    /** The secrets that sign now, encrypted; the new one first. */
    List<byte[]> secrets(Instant now) {
        var good = new ArrayList<byte[]>();
        good.add(secret);
        if (formerSecret != null && formerUntil != null && now.isBefore(formerUntil)) {
            good.add(formerSecret);
        }
        return good;
    }

    void arrived() {
        failingSince = null;
    }

    /** @return since when nothing has arrived */
    Instant failed(Instant now) {
        failingSince = failingSince == null ? now : failingSince;
        return failingSince;
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    String ownerName() {
        return ownerName;
    }

    List<String> reach() {
        return reach;
    }

    String url() {
        return url;
    }

    List<String> types() {
        return types;
    }

    @Nullable
    String area() {
        return area;
    }

    @Nullable
    String description() {
        return description;
    }

    boolean isActive() {
        return active;
    }

    @Nullable
    StopReason stop() {
        return stop;
    }

    long position() {
        return position;
    }

    @Nullable
    Instant formerUntil() {
        return formerUntil;
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
