package io.gridward.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a category. A case keeps the version it was reported under. */
@Entity
@Immutable
class CaseCategory {

    @Id
    private UUID id;

    private String code;
    private @Nullable String parentCode;
    private String name;
    private @Nullable String nameEn;
    private @Nullable Integer defaultLimit;

    @Enumerated(EnumType.STRING)
    private @Nullable LimitUnit defaultLimitUnit;

    private @Nullable String standardCode;
    private Instant validFrom;
    private @Nullable Instant validTo;

    protected CaseCategory() {}

    CategoryState stateAt(Instant time) {
        if (validFrom.isAfter(time)) {
            return CategoryState.PLANNED;
        }
        return validTo == null || validTo.isAfter(time) ? CategoryState.ACTIVE : CategoryState.RETIRED;
    }

    /** How long handling may take; empty where the level decides. */
    Optional<TimeLimit> limit() {
        return defaultLimit == null || defaultLimitUnit == null
                ? Optional.empty()
                : Optional.of(new TimeLimit(defaultLimit, defaultLimitUnit));
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    String name() {
        return name;
    }

    @Nullable
    String nameEn() {
        return nameEn;
    }

    @Nullable
    Integer defaultLimit() {
        return defaultLimit;
    }

    @Nullable
    LimitUnit defaultLimitUnit() {
        return defaultLimitUnit;
    }

    @Nullable
    String standardCode() {
        return standardCode;
    }

    Instant validFrom() {
        return validFrom;
    }

    @Nullable
    Instant validTo() {
        return validTo;
    }
}
