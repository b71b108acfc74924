package io.gridward.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A division of the administrative hierarchy. Its code carries the codes of all its ancestors as prefixes. */
@Entity
class Area {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    private @Nullable String parentCode;

    protected Area() {}

    Area(String code, String name, AreaLevel level, @Nullable String parentCode) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.parentCode = parentCode;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    AreaLevel level() {
        return level;
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }
}
