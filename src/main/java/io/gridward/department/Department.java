package io.gridward.department;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** An office that handles cases. Its version counts its members' coming and going, too. */
@Entity
class Department {

    @Id
    private UUID id;

    private String name;
    private String areaCode;
    private @Nullable String officeLine;
    private Instant createdAt;
    private @Nullable Instant retiredAt;
    private @Nullable String retirementReason;

    @Version
    private int version;

    protected Department() {}

    Department(UUID id, CreateDepartment command, Instant createdAt) {
        this.id = id;
        this.name = command.name();
        this.areaCode = command.areaCode();
        this.officeLine = command.officeLine();
        this.createdAt = createdAt;
    }

    void update(UpdateDepartment patch) {
        requireActive();
        if (patch.name() != null) {
            name = patch.name().orElseThrow();
        }
        if (patch.officeLine() != null) {
            officeLine = patch.officeLine().orElse(null);
        }
    }

    void retire(String reason, Instant at) {
        requireActive();
        retirementReason = reason;
        retiredAt = at;
    }

    /** @throws Problem DEPARTMENT_RETIRED */
    void requireActive() {
        if (retiredAt != null) {
            throw Problem.of(DepartmentProblem.DEPARTMENT_RETIRED).with("department", name);
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String areaCode() {
        return areaCode;
    }

    @Nullable
    String officeLine() {
        return officeLine;
    }

    DepartmentState state() {
        return retiredAt == null ? DepartmentState.ACTIVE : DepartmentState.RETIRED;
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
