package io.gridward.identity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A GraphQL document that an API client may send; never changed. */
@Entity
@Table(name = "api_client_query")
class RegisteredQuery {

    @Id
    private UUID id;

    private UUID clientId;
    private String sha256;
    private String query;
    private Instant registeredAt;

    @Version
    private int version;

    protected RegisteredQuery() {}

    RegisteredQuery(UUID id, UUID clientId, String sha256, String query, Instant now) {
        this.id = id;
        this.clientId = clientId;
        this.sha256 = sha256;
        this.query = query;
        this.registeredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    String sha256() {
        return sha256;
    }

    String query() {
        return query;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    int version() {
        return version;
    }
}
