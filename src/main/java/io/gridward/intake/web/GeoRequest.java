package io.gridward.intake.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.GeoCase;

/** A service request as GeoReport v2 has it: a case. What we do not keep is there and empty. */
@RegisterForReflection
record GeoRequest(
        @JsonProperty("service_request_id") String serviceRequestId,
        String status,
        @JsonProperty("status_notes") String statusNotes,
        @JsonProperty("service_name") String serviceName,
        @JsonProperty("service_code") String serviceCode,
        String description,
        @JsonProperty("agency_responsible") @Nullable String agencyResponsible,
        @JsonProperty("service_notice") @Nullable String serviceNotice,
        @JsonProperty("requested_datetime") String requestedDatetime,
        @JsonProperty("updated_datetime") String updatedDatetime,
        @JsonProperty("expected_datetime") @Nullable String expectedDatetime,
        @Nullable String address,
        @JsonProperty("address_id") @Nullable String addressId,
        @Nullable String zipcode,
        double lat,
        @JsonProperty("long") double longitude,
        @JsonProperty("media_url") @Nullable String mediaUrl) {

    static GeoRequest of(GeoCase shown, ZoneId zone) {
        var file = shown.file();
        Instant due = file.open() ? file.dueAt() : null;
        return new GeoRequest(
                file.number(),
                file.open() ? "open" : "closed",
                file.state().name(),
                file.category(),
                file.categoryCode(),
                file.text(),
                file.department(),
                null,
                text(file.reportedAt(), zone),
                text(file.changedAt(), zone),
                due == null ? null : text(due, zone),
                null,
                null,
                null,
                file.latitude(),
                file.longitude(),
                shown.mediaUrl());
    }

    private static String text(Instant time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
