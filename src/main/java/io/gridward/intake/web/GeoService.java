package io.gridward.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CategoryView;

/**
 * A service as GeoReport v2 has it: a category.
 *
 * @param type batch, for whether a request waits depends on who sends it: the token tells in either case
 * @param group code of the first level
 */
@RegisterForReflection
record GeoService(
        @JsonProperty("service_code") String serviceCode,
        @JsonProperty("service_name") String serviceName,
        String description,
        boolean metadata,
        String type,
        String keywords,
        @Nullable String group) {

    static GeoService of(CategoryView category) {
        String english = category.nameEn() == null ? "" : category.nameEn();
        return new GeoService(
                category.code(), category.name(), english, false, "batch", english, category.parentCode());
    }
}
