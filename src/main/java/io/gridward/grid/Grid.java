package io.gridward.grid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** The smallest duty area. Its code, village code and sequence, is given once and never reused. */
@Entity
class Grid {

    @Id
    private UUID id;

    private String code;
    private String areaCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private GridKind kind;

    @Enumerated(EnumType.STRING)
    private GridState state;

    private List<String> networks;
    private List<String> externalCodes;
    private Instant createdAt;
    private @Nullable Instant retiredAt;
    private @Nullable String retirementReason;

    @Version
    private int version;

    protected Grid() {}

    Grid(UUID id, String code, CreateGrid command, Instant createdAt) {
        this.id = id;
        this.code = code;
        this.areaCode = command.areaCode();
        this.name = command.name();
        this.kind = command.kindOrBasic();
        this.state = GridState.ACTIVE;
        this.networks = command.networksOrNone();
        this.externalCodes = command.externalCodesOrNone();
        this.createdAt = createdAt;
    }

    void update(UpdateGrid patch) {
        requireActive();
        if (patch.name() != null) {
            name = patch.name().orElseThrow();
        }
        if (patch.kind() != null) {
            kind = patch.kind().orElse(GridKind.BASIC);
        }
        if (patch.networks() != null) {
            networks = patch.networks();
        }
        if (patch.externalCodes() != null) {
            externalCodes = patch.externalCodes();
        }
    }

    void retire(String reason, Instant at) {
        requireActive();
        state = GridState.RETIRED;
        retirementReason = reason;
        retiredAt = at;
    }

    void requireActive() {
        if (state == GridState.RETIRED) {
            throw Problem.of(GridProblem.GRID_RETIRED).with("grid", code);
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String areaCode() {
        return areaCode;
    }

    String name() {
        return name;
    }

    GridKind kind() {
        return kind;
    }

    GridState state() {
        return state;
    }

    List<String> networks() {
        return networks;
    }

    List<String> externalCodes() {
        return externalCodes;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant retiredAt() {
        return retiredAt;
    }

    @Nullable
    String retirementReason() {
        return retirementReason;
    }

    int version() {
        return version;
    }
}
