package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** One version of a category. A case keeps the version it was reported under. */
@Entity
@Immutable
class CaseCategory {

    @Id
    private UUID id;

    private String code;
    private String parentCode;
    private String name;
    private String nameEn;
    private Integer defaultLimit;

    @Enumerated(EnumType.STRING)
    private LimitUnit defaultLimitUnit;

    private String standardCode;
    private Instant validFrom;
    private Instant validTo;

    protected CaseCategory() {}

    CategoryState stateAt(Instant time) {
        if (validFrom.isAfter(time)) {
            return CategoryState.PLANNED;
        }
        return validTo == null || validTo.isAfter(time) ? CategoryState.ACTIVE : CategoryState.RETIRED;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String parentCode() {
        return parentCode;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    Integer defaultLimit() {
        return defaultLimit;
    }

    LimitUnit defaultLimitUnit() {
        return defaultLimitUnit;
    }

    String standardCode() {
        return standardCode;
    }

    Instant validFrom() {
        return validFrom;
    }

    Instant validTo() {
        return validTo;
    }
}
