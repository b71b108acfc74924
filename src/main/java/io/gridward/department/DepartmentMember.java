package io.gridward.department;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/** An account that belongs to a department. */
@Entity
@Immutable
@IdClass(DepartmentMemberId.class)
class DepartmentMember {

    @Id
    private UUID departmentId;

    @Id
    private UUID accountId;

    private Instant addedAt;

    protected DepartmentMember() {}

    DepartmentMember(UUID departmentId, UUID accountId, Instant addedAt) {
        this.departmentId = departmentId;
        this.accountId = accountId;
        this.addedAt = addedAt;
    }

    UUID departmentId() {
        return departmentId;
    }

    UUID accountId() {
        return accountId;
    }

    Instant addedAt() {
        return addedAt;
    }
}
