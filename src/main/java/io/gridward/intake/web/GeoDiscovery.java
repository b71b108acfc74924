package io.gridward.intake.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Where the endpoint is, as Open311's service discovery has it. */
@RegisterForReflection
record GeoDiscovery(
        String changeset,
        String contact,
        @JsonProperty("key_service") String keyService,
        List<Endpoint> endpoints) {

    private static final String CHANGESET = "2026-11-23T00:00:00+08:00";

    @RegisterForReflection
    record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}

    /** @param url of the endpoint, as the client calls it */
    static GeoDiscovery at(String url) {
        var endpoint = new Endpoint(
                "http://wiki.open311.org/GeoReport_v2",
                url,
                CHANGESET,
                "production",
                List.of("text/xml", "application/json"));
        return new GeoDiscovery(CHANGESET, "综合信息指挥室", "POST /v1/report-sources (administrators)", List.of(endpoint));
    }
}
