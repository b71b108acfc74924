package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Which department gets the cases of a category in an area. Either may be empty, which is above all others: the rule with
 * neither is the default.
 */
@Entity
@Table(name = "case_routing_rule")
class RoutingRule {

    /** Of whatever category, or wherever. */
    static final String ANY = "";

    @Id
    private UUID id;

    private String areaCode;
    private String categoryCode;
    private UUID departmentId;
    private Instant createdAt;

    @Version
    private int version;

    protected RoutingRule() {}

    RoutingRule(UUID id, String areaCode, String categoryCode, UUID departmentId, Instant createdAt) {
        this.id = id;
        this.areaCode = areaCode;
        this.categoryCode = categoryCode;
        this.departmentId = departmentId;
        this.createdAt = createdAt;
    }

    void giveTo(UUID department) {
        departmentId = department;
    }

    UUID id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    String categoryCode() {
        return categoryCode;
    }

    UUID departmentId() {
        return departmentId;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
